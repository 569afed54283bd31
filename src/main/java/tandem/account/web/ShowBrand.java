package tandem.account.web;

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

import tandem.account.DressPractice;
import tandem.shared.OfPractice;

/**
 * Gives every whole page the look of the practice that its visitor belongs to, or of the
 * one that a page names as its own.
 */
@Configuration(proxyBeanMethods = false)
class ShowBrand implements WebMvcConfigurer, HandlerInterceptor {

	private static final String BRAND = "brand";

	private final ObjectProvider<DressPractice> dressPractice;

	ShowBrand(ObjectProvider<DressPractice> dressPractice) {
		this.dressPractice = dressPractice;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")
				|| request.getHeader("HX-Request") != null) {
			return;
		}
		OfPractice whose = (page.getModel().get("host") instanceof OfPractice host) ? host : visitor();
		if (whose != null) {
			this.dressPractice.getObject().of(whose.practiceId()).ifPresent((brand) -> page.addObject(BRAND, brand));
		}
	}

	private static @Nullable OfPractice visitor() {
		Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
		return (visitor != null && visitor.getPrincipal() instanceof OfPractice member) ? member : null;
	}

}
