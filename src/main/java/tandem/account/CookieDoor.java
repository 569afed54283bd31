package tandem.account;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

import tandem.shared.Secret;

/**
 * The door of pages that a link has opened in a browser: a request is signed in to what
 * its path names, when its cookie was given for that very thing, and by nothing else.
 */
public final class CookieDoor extends OncePerRequestFilter {

	/** The one page for everything that does not open. */
	public static final String CLOSED = "/l/closed";

	private final String root;

	private final Pattern path;

	private final String role;

	private final Function<HttpServletRequest, Optional<Secret>> cookie;

	private final Recognise recognise;

	/**
	 * A door.
	 * @param root what the paths of its pages begin with, before the id of what is opened
	 * @param role of those who come through
	 * @param cookie the secret that a browser sends along
	 * @param recognise who holds it
	 */
	public CookieDoor(String root, String role, Function<HttpServletRequest, Optional<Secret>> cookie,
			Recognise recognise) {
		this.root = root;
		this.path = Pattern.compile(Pattern.quote(root) + "/([0-9a-fA-F-]{36})(/.*)?");
		this.role = role;
		this.cookie = cookie;
		this.recognise = recognise;
	}

	/** Finds who may come in to one thing. */
	@FunctionalInterface
	public interface Recognise {

		/**
		 * Whoever holds the secret.
		 * @param id what they ask for
		 * @param page the rest of the path; {@code "null"} for none
		 * @param secret out of their cookie
		 */
		Optional<?> visitor(UUID id, String page, Secret secret);

	}

	/**
	 * Guards the pages.
	 * @param links where links lead to, which anybody may look at
	 */
	public SecurityFilterChain chain(HttpSecurity http, String links) {
		return http.securityMatcher(links, this.root + "/**")
			.addFilterBefore(this, CsrfFilter.class)
			.securityContext(
					(context) -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(links)
				.permitAll()
				.anyRequest()
				.authenticated())
			.exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(CookieDoor::closed))
			.build();
	}

	/** The status first: whatever becomes of the page, the door stays shut. */
	private static void closed(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException refusal) throws ServletException, IOException {
		response.setStatus(HttpServletResponse.SC_NOT_FOUND);
		request.getRequestDispatcher(CLOSED).forward(request, response);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		visitor(request).ifPresent((visitor) -> {
			SecurityContext context = SecurityContextHolder.createEmptyContext();
			context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(visitor, null,
					AuthorityUtils.createAuthorityList(this.role)));
			SecurityContextHolder.setContext(context);
		});
		chain.doFilter(request, response);
	}

	private Optional<?> visitor(HttpServletRequest request) {
		Matcher asked = this.path.matcher(request.getRequestURI().substring(request.getContextPath().length()));
		if (!asked.matches()) {
			return Optional.empty();
		}
		try {
			UUID id = UUID.fromString(asked.group(1));
			return this.cookie.apply(request)
				.flatMap((secret) -> this.recognise.visitor(id, String.valueOf(asked.group(2)), secret));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
