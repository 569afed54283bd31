package tandem.site;

import java.io.IOException;
import java.util.function.Supplier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

import tandem.account.RecogniseMember;
import tandem.account.Proof;
import tandem.account.SignedIn;

/**
 * A session remembers who signed in; this says who that is by now, so that a changed role
 * holds at once and a deactivated member is nobody. Whoever asks for nothing that depends
 * on it, such as a style sheet, costs no look-up.
 */
public final class KnowMemberNow extends OncePerRequestFilter {

	private final RecogniseMember recognise;

	public KnowMemberNow(RecogniseMember recognise) {
		this.recognise = recognise;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Supplier<SecurityContext> remembered = SecurityContextHolder.getDeferredContext();
		SecurityContextHolder.setDeferredContext(SingletonSupplier.of(() -> now(remembered.get())));
		chain.doFilter(request, response);
	}

	private SecurityContext now(SecurityContext remembered) {
		Authentication visitor = remembered.getAuthentication();
		if (visitor == null || !(visitor.getPrincipal() instanceof SignedIn member)) {
			return remembered;
		}
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		this.recognise.now(member.memberId())
			.map((now) -> Proof.carried(visitor, now))
			.ifPresent(context::setAuthentication);
		return context;
	}

}
