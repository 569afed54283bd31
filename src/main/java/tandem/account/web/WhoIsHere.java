package tandem.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import tandem.account.SignedIn;

/** Tells every page whether a member looks at it, and whether an owner does. */
@Configuration(proxyBeanMethods = false)
class WhoIsHere implements WebMvcConfigurer, HandlerInterceptor {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		SignedIn member = member(request);
		request.setAttribute("signedIn", member != null);
		request.setAttribute("ownsPractice", member != null && member.isOwner());
		return true;
	}

	/** An error page asks nothing that could fail in its turn. */
	private static @Nullable SignedIn member(HttpServletRequest request) {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			return null;
		}
		Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
		return (visitor != null && visitor.getPrincipal() instanceof SignedIn member) ? member : null;
	}

}
