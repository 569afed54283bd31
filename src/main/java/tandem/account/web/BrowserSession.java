package tandem.account.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

import tandem.account.HoldSessions;
import tandem.account.Proof;
import tandem.account.SignedIn;
import tandem.shared.DeviceLabel;

/** Opens the session of a browser whose member has proved who they are. */
@Component
class BrowserSession {

	private final SessionAuthenticationStrategy strategy;

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final KnownBrowserCookie knownBrowser;

	private final Duration timeout;

	private final Clock clock;

	private final CarryLanguage carryLanguage;

	BrowserSession(CsrfTokenRepository tokens, KnownBrowserCookie knownBrowser,
			@Value("${spring.session.timeout}") Duration timeout, Clock clock, CarryLanguage carryLanguage) {
		this.strategy = new CompositeSessionAuthenticationStrategy(
				List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
		this.knownBrowser = knownBrowser;
		this.timeout = timeout;
		this.clock = clock;
		this.carryLanguage = carryLanguage;
	}

	/** Under a fresh id and with a fresh token for forms. */
	void open(SignedIn member, HttpServletRequest request, HttpServletResponse response) {
		Authentication proved = Proof.of(member, this.clock.instant());
		this.strategy.onAuthentication(proved, request, response);
		request.getSession().setMaxInactiveInterval((int) this.timeout.toSeconds());
		request.getSession()
			.setAttribute(HoldSessions.DEVICE, DeviceLabel.of(request.getHeader(HttpHeaders.USER_AGENT)));
		keep(proved, request, response);
		this.knownBrowser.remember(member, request, response);
		this.carryLanguage.over(member, request, response);
	}

	/** The member has proved once more who they are; forms of other tabs stay good. */
	void proved(SignedIn member, HttpServletRequest request, HttpServletResponse response) {
		keep(Proof.of(member, this.clock.instant()), request, response);
	}

	/** The id of this browser's session, if it has one. */
	static @Nullable String idOf(HttpServletRequest request) {
		HttpSession here = request.getSession(false);
		return (here != null) ? here.getId() : null;
	}

	private void keep(Authentication member, HttpServletRequest request, HttpServletResponse response) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(member);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

}
