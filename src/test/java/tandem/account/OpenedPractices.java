package tandem.account;

import java.time.Instant;
import java.util.UUID;

import org.springframework.http.HttpHeaders;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tandem.shared.EmailAddress;

/** Opens practices for tests by the real way: a set-up code and its form. */
public class OpenedPractices {

	/** What every owner of a test's practice signs in with. */
	public static final String PASSWORD = "two colours, one line";

	private final SetUpPractice setUpPractice;

	private final HoldApiTokens tokens;

	public OpenedPractices(SetUpPractice setUpPractice, HoldApiTokens tokens) {
		this.setUpPractice = setUpPractice;
		this.tokens = tokens;
	}

	/** The owner of a new practice that nobody else in any test belongs to. */
	public SignedIn owner() {
		String email = "owner-%s@example.com".formatted(UUID.randomUUID());
		synchronized (OpenedPractices.class) {
			return this.setUpPractice.withCode(this.setUpPractice.issueCode(), new SetUpPractice.Details(
					"Northwind Advisers", "Olga Ode", new EmailAddress(email), new Password(PASSWORD)));
		}
	}

	/** A live API token, as text. */
	public String token(SignedIn member) {
		return this.tokens.make(member, "test").secret().text();
	}

	/** Makes a request come from a browser where this member has just signed in. */
	public static RequestPostProcessor as(SignedIn member) {
		return SecurityMockMvcRequestPostProcessors.authentication(Proof.of(member, Instant.MAX.minus(Proof.FRESH)));
	}

	/** Makes a request carry an API token. */
	public RequestPostProcessor bearer(SignedIn member) {
		String token = token(member);
		return (request) -> {
			request.addHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token);
			return request;
		};
	}

}
