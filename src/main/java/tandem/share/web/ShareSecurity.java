package tandem.share.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.filter.OncePerRequestFilter;

import tandem.share.ReadShare;
import tandem.share.ShareReader;

/**
 * The door of links to reports: a report is opened by the cookie that was given for that
 * very link, and by nothing else.
 */
@Configuration(proxyBeanMethods = false)
class ShareSecurity {

	/** The page for everything that does not open. */
	private static final String CLOSED = "/l/closed";

	private static final Pattern SHARED = Pattern.compile("/shared/([0-9a-fA-F-]{36})(/.*)?");

	@Bean
	@Order(11)
	SecurityFilterChain shareChain(HttpSecurity http, ObjectProvider<ReadShare> readShare) {
		return http.securityMatcher("/s/**", "/shared/**")
			.addFilterBefore(new KnowReader(readShare), CsrfFilter.class)
			.securityContext(
					(context) -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers("/s/**")
				.permitAll()
				.anyRequest()
				.authenticated())
			.exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(this::closed))
			.build();
	}

	private void closed(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
			throws ServletException, IOException {
		response.setStatus(HttpServletResponse.SC_NOT_FOUND);
		request.getRequestDispatcher(CLOSED).forward(request, response);
	}

	/** Signs a request in to the report in its path. */
	private static final class KnowReader extends OncePerRequestFilter {

		private final ObjectProvider<ReadShare> readShare;

		KnowReader(ObjectProvider<ReadShare> readShare) {
			this.readShare = readShare;
		}

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			reader(request).ifPresent((reader) -> {
				SecurityContext context = SecurityContextHolder.createEmptyContext();
				context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(reader, null,
						AuthorityUtils.createAuthorityList("ROLE_OUTSIDER")));
				SecurityContextHolder.setContext(context);
			});
			chain.doFilter(request, response);
		}

		private Optional<ShareReader> reader(HttpServletRequest request) {
			Matcher share = SHARED.matcher(request.getRequestURI().substring(request.getContextPath().length()));
			if (!share.matches()) {
				return Optional.empty();
			}
			try {
				UUID id = UUID.fromString(share.group(1));
				return ShareCookie.in(request).flatMap((secret) -> this.readShare.getObject().recognise(id, secret));
			}
			catch (IllegalArgumentException ex) {
				return Optional.empty();
			}
		}

	}

}
