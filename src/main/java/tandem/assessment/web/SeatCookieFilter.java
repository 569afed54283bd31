package tandem.assessment.web;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import tandem.assessment.SeatDoor;
import tandem.assessment.SeatVisit;

/**
 * Signs a request in to the seat in its path, when its cookie was given for that very
 * seat.
 */
@Component
class SeatCookieFilter extends OncePerRequestFilter {

	private static final Pattern SEAT = Pattern.compile("/seat/([0-9a-fA-F-]{36})(/.*)?");

	/** Exactly these, whatever else a path may begin with. */
	private static final Set<String> OPEN_AFTER_THE_ROUND = Set.of("/data", "/data/export", "/data/erase",
			"/data/bands", "/data/research", "/language");

	private final SeatDoor door;

	SeatCookieFilter(SeatDoor door) {
		this.door = door;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		visit(request).ifPresent((visit) -> {
			SecurityContext context = SecurityContextHolder.createEmptyContext();
			context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(visit, null,
					AuthorityUtils.createAuthorityList("ROLE_SEAT")));
			SecurityContextHolder.setContext(context);
		});
		chain.doFilter(request, response);
	}

	private Optional<SeatVisit> visit(HttpServletRequest request) {
		Matcher seat = SEAT.matcher(request.getRequestURI().substring(request.getContextPath().length()));
		if (!seat.matches()) {
			return Optional.empty();
		}
		try {
			UUID seatId = UUID.fromString(seat.group(1));
			return SeatCookie.in(request)
				.flatMap((secret) -> OPEN_AFTER_THE_ROUND.contains(String.valueOf(seat.group(2)))
						? this.door.recogniseForData(seatId, secret) : this.door.recognise(seatId, secret));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** It belongs to one security chain, not to every request. */
	@Configuration(proxyBeanMethods = false)
	static class Registration {

		@Bean
		FilterRegistrationBean<SeatCookieFilter> seatCookieFilterOnlyInItsChain(SeatCookieFilter filter) {
			FilterRegistrationBean<SeatCookieFilter> registration = new FilterRegistrationBean<>(filter);
			registration.setEnabled(false);
			return registration;
		}

	}

}
