package tandem.account.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import tandem.account.Attempts.TooManyAttempts;
import tandem.account.FreshSignIn;
import tandem.account.Password;
import tandem.account.Proof;
import tandem.account.ProveIdentity;
import tandem.account.SignInByPasskey;
import tandem.account.SignedIn;

/**
 * Stands before every handler that is marked with {@link FreshSignIn}. The page that asks
 * sends what was typed to the same address again, with the proof beside it.
 */
@Configuration(proxyBeanMethods = false)
class AskForProof implements WebMvcConfigurer, HandlerInterceptor {

	/** The field of the page that asks. */
	static final String PASSWORD = "confirm-password";

	private static final String CREDENTIAL = "confirm-credential";

	private final ObjectProvider<ProveIdentity> proveIdentity;

	private final ObjectProvider<SignInByPasskey> signInByPasskey;

	private final ObjectProvider<BrowserSession> browserSession;

	private final Clock clock;

	AskForProof(ObjectProvider<ProveIdentity> proveIdentity, ObjectProvider<SignInByPasskey> signInByPasskey,
			ObjectProvider<BrowserSession> browserSession, Clock clock) {
		this.proveIdentity = proveIdentity;
		this.signInByPasskey = signInByPasskey;
		this.browserSession = browserSession;
		this.clock = clock;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
		if (handler instanceof HandlerMethod method && isMarked(method) && visitor != null
				&& visitor.getPrincipal() instanceof SignedIn member && !Proof.isFresh(visitor, this.clock.instant())) {
			prove(member, request);
			this.browserSession.getObject().proved(member, request, response);
		}
		return true;
	}

	private void prove(SignedIn member, HttpServletRequest request) {
		String answer = sent(CREDENTIAL, request);
		if (answer != null && !answer.isEmpty()) {
			proveByPasskey(member, answer, request);
			return;
		}
		String typed = sent(PASSWORD, request);
		if (typed == null) {
			throw new ProofNeeded(member, null, null);
		}
		try {
			if (!this.proveIdentity.getObject().byPassword(member, new Password(typed))) {
				throw new ProofNeeded(member, "account.invalid.password.confirm", null);
			}
		}
		catch (TooManyAttempts ex) {
			throw new ProofNeeded(member, "account.throttled", ex.retryAfter());
		}
	}

	private void proveByPasskey(SignedIn member, String answer, HttpServletRequest request) {
		boolean proved = AskedPasskey.take(request)
			.filter((challenge) -> this.signInByPasskey.getObject().proves(member, challenge, answer))
			.isPresent();
		if (!proved) {
			throw new ProofNeeded(member, "account.passkeys.refused", null);
		}
	}

	private static @Nullable String sent(String field, HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) ? request.getParameter(field) : null;
	}

	private static boolean isMarked(HandlerMethod method) {
		return method.hasMethodAnnotation(FreshSignIn.class)
				|| method.getBeanType().isAnnotationPresent(FreshSignIn.class);
	}

}
