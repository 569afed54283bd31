package tandem.site.api;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

import tandem.account.HoldApiTokens;
import tandem.account.SignIn;
import tandem.account.SignedIn;
import tandem.shared.Secret;

/** Signs a call in by its API token; a dead token ends it here. */
final class ReadBearerToken extends OncePerRequestFilter {

	private static final String SCHEME = "bearer ";

	private final HoldApiTokens tokens;

	private final AuthenticationEntryPoint refusal;

	ReadBearerToken(HoldApiTokens tokens, AuthenticationEntryPoint refusal) {
		this.tokens = tokens;
		this.refusal = refusal;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (credentials != null && credentials.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
			Optional<SignedIn> holder = this.tokens
				.holderOf(new Secret(credentials.substring(SCHEME.length()).strip()));
			if (holder.isEmpty()) {
				this.refusal.commence(request, response, new BadCredentialsException("No live token"));
				return;
			}
			SecurityContext context = SecurityContextHolder.createEmptyContext();
			context.setAuthentication(SignIn.authenticated(holder.get()));
			SecurityContextHolder.setContext(context);
		}
		chain.doFilter(request, response);
	}

}
