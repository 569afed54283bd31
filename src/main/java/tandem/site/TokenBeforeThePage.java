package tandem.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Sets the cookie of the CSRF token before the page is written: a form far down a long
 * page would come after the headers have gone.
 */
@Configuration(proxyBeanMethods = false)
class TokenBeforeThePage implements WebMvcConfigurer, HandlerInterceptor {

	private static final String[] PAGES_WITH_FORMS = { "/l/**", "/seat/**", "/s/**", "/shared/**", "/setup",
			"/sign-in/**", "/recover/*", "/account/**", "/practice/**", "/clients/**", "/rounds/**" };

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns(PAGES_WITH_FORMS);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
			token.getToken();
		}
		return true;
	}

}
