package tandem.assessment.web;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * The door of the personal links: a seat is opened by its own cookie, and by nothing
 * else.
 */
@Configuration(proxyBeanMethods = false)
class SeatSecurity {

	@Bean
	@Order(10)
	SecurityFilterChain seatChain(HttpSecurity http, SeatCookieFilter seatCookie) {
		return http.securityMatcher("/l/**", "/seat/**")
			.addFilterBefore(seatCookie, CsrfFilter.class)
			.securityContext(
					(context) -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers("/l/**")
				.permitAll()
				.anyRequest()
				.authenticated())
			.exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(this::closed))
			.build();
	}

	/** The status first: whatever becomes of the page, the door stays shut. */
	private void closed(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
			throws ServletException, IOException {
		response.setStatus(HttpServletResponse.SC_NOT_FOUND);
		request.getRequestDispatcher(DeadLinkController.PATH).forward(request, response);
	}

}
