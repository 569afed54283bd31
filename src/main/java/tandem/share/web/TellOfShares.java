package tandem.share.web;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import tandem.assessment.SeatVisit;
import tandem.report.Level;
import tandem.share.FindShares;
import tandem.share.ShareView;

/**
 * Says on the executives' own pages by how many links their report is open to others, and
 * whether one waits for their word: nobody has to go and look.
 */
@Configuration(proxyBeanMethods = false)
class TellOfShares implements WebMvcConfigurer, HandlerInterceptor {

	private static final Set<String> PAGES = Set.of("assessment/seat", "report/seat");

	private final ObjectProvider<FindShares> findShares;

	TellOfShares(ObjectProvider<FindShares> findShares) {
		this.findShares = findShares;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/seat/*", "/seat/*/report");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		SeatVisit visit = executive();
		if (page == null || visit == null || !visit.isReleased()
				|| !PAGES.contains(String.valueOf(page.getViewName()))) {
			return;
		}
		List<ShareView> open = this.findShares.getObject().of(visit).stream().filter(ShareView::isLive).toList();
		page.addObject("openShares", open.size());
		page.addObject("askedShares",
				(int) open.stream()
					.filter((share) -> share.level() == Level.MARKS && !share.agreed().contains(visit.role()))
					.count());
	}

	private static @Nullable SeatVisit executive() {
		Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
		return (visitor != null && visitor.getPrincipal() instanceof SeatVisit visit && visit.role().isExecutive())
				? visit : null;
	}

}
