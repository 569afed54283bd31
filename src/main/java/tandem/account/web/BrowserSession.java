package tandem.account.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
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
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import tandem.account.SignedIn;

/**
 * Opens the session of a browser whose member has proved who they are, and ends others.
 */
@Component
class BrowserSession {

	private final SessionAuthenticationStrategy strategy;

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	BrowserSession(CsrfTokenRepository tokens, FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.strategy = new CompositeSessionAuthenticationStrategy(
				List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
		this.sessions = sessions;
	}

	/** Under a fresh id and with a fresh token for forms. */
	void open(Authentication member, HttpServletRequest request, HttpServletResponse response) {
		this.strategy.onAuthentication(member, request, response);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(member);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	/** Signs the member out everywhere but here. */
	void endOthers(SignedIn member, HttpServletRequest request) {
		HttpSession here = request.getSession(false);
		this.sessions.findByPrincipalName(member.getName())
			.keySet()
			.stream()
			.filter((id) -> here == null || !id.equals(here.getId()))
			.forEach(this.sessions::deleteById);
	}

}
