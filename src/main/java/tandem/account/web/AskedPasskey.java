package tandem.account.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import tandem.account.PasskeyChallenge;

/**
 * The question to a passkey that a browser's session keeps until it is answered: in the
 * database, so that any instance takes the answer, and once only.
 */
final class AskedPasskey {

	private static final String ATTRIBUTE = "tandem.passkey";

	/** So long a session is kept in which nobody has signed in. */
	private static final int SECONDS = 600;

	private AskedPasskey() {
	}

	/** Keeps the question; what the browser needs of it is given back. */
	static String keep(PasskeyChallenge challenge, HttpServletRequest request) {
		HttpSession session = request.getSession();
		if (session.isNew()) {
			session.setMaxInactiveInterval(SECONDS);
		}
		session.setAttribute(ATTRIBUTE, challenge);
		return challenge.json();
	}

	static Optional<PasskeyChallenge> take(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof PasskeyChallenge challenge)) {
			return Optional.empty();
		}
		session.removeAttribute(ATTRIBUTE);
		return Optional.of(challenge);
	}

}
