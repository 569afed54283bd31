package tandem.account;

import java.time.Instant;
import java.util.UUID;

import org.springframework.http.HttpHeaders;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tandem.shared.EmailAddress;
import tandem.shared.Name;

/** Opens practices for tests by the real way: a set-up code and its form. */
public class OpenedPractices {

	/** What every owner of a test's practice signs in with. */
	public static final String PASSWORD = "two colours, one line";

	private final SetUpPractice setUpPractice;

	private final InviteMember inviteMember;

	private final AcceptInvitation acceptInvitation;

	private final HoldApiTokens tokens;

	public OpenedPractices(SetUpPractice setUpPractice, InviteMember inviteMember, AcceptInvitation acceptInvitation,
			HoldApiTokens tokens) {
		this.setUpPractice = setUpPractice;
		this.inviteMember = inviteMember;
		this.acceptInvitation = acceptInvitation;
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

	/** A consultant of the owner's practice, who was invited and has accepted. */
	public SignedIn consultant(SignedIn owner) {
		return member(owner, Role.CONSULTANT, "Kit Lund");
	}

	/** An invitation that nobody has accepted yet. */
	public UUID openInvitation(SignedIn owner) {
		EmailAddress email = new EmailAddress("invited-%s@example.com".formatted(UUID.randomUUID()));
		return this.inviteMember.invite(owner, email, Role.CONSULTANT, null).invitation().id();
	}

	/** A further member of the owner's practice, who was invited and has accepted. */
	public SignedIn member(SignedIn owner, Role role, String name) {
		EmailAddress email = new EmailAddress("member-%s@example.com".formatted(UUID.randomUUID()));
		InviteMember.Made invitation = this.inviteMember.invite(owner, email, role, null);
		return this.acceptInvitation.by(invitation.secret(), new Name(name), new Password(PASSWORD)).orElseThrow();
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
