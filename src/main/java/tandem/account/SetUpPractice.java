package tandem.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.EmailAddress;
import tandem.shared.Secret;

/**
 * Opens a new practice with its first owner, by the operator's one-time code or by
 * configuration.
 */
@Component
public class SetUpPractice {

	private final Practices practices;

	private final Members members;

	private final SetupCodes codes;

	private final PasswordEncoder encoder;

	private final ApplicationEventPublisher events;

	private final SecureRandom randomness;

	private final Clock clock;

	SetUpPractice(Practices practices, Members members, SetupCodes codes, PasswordEncoder encoder,
			ApplicationEventPublisher events, SecureRandom randomness, Clock clock) {
		this.practices = practices;
		this.members = members;
		this.codes = codes;
		this.encoder = encoder;
		this.events = events;
		this.randomness = randomness;
		this.clock = clock;
	}

	/**
	 * What a new practice needs.
	 *
	 * @param practice the firm's name
	 * @param fullName the owner's name
	 * @param email where the owner signs in
	 * @param password the owner's choice
	 */
	public record Details(String practice, String fullName, EmailAddress email, Password password) {
	}

	/** Nobody has set up a practice on this installation yet. */
	@Transactional(readOnly = true)
	public boolean isOpen() {
		return this.codes.isNobodyHere();
	}

	@Transactional(readOnly = true)
	public boolean accepts(Secret code) {
		return this.codes.isUnused(code);
	}

	/**
	 * A fresh code; any unused one stops working, so that only the last one printed
	 * counts.
	 */
	@Transactional
	public Secret issueCode() {
		this.codes.deleteUnused();
		Secret secret = Secret.fresh(this.randomness);
		this.codes.add(secret, this.clock.instant());
		return secret;
	}

	@Transactional
	public SignedIn withCode(Secret code, Details details) {
		if (!this.codes.use(code, this.clock.instant())) {
			throw new SetupCodeRefused();
		}
		return open(details);
	}

	/** On an empty installation only: the owner whom the configuration names. */
	@Transactional
	public SignedIn asConfigured(Details details) {
		if (!isOpen()) {
			throw new IllegalStateException("A practice exists already");
		}
		return open(details);
	}

	private SignedIn open(Details details) {
		if (this.members.existsByEmail(details.email().value())) {
			throw new EmailTaken();
		}
		Practice practice = this.practices
			.save(new Practice(UUID.randomUUID(), details.practice(), this.clock.instant()));
		SignedIn owner = this.members
			.save(new Member(UUID.randomUUID(), practice, details.email(), details.fullName(),
					this.encoder.encode(details.password().typed()), Role.OWNER, this.clock.instant()))
			.signedIn();
		this.events.publishEvent(new Administered(owner, Administration.PRACTICE_OPENED, practice.name()));
		return owner;
	}

	/** The code is unknown or has been used. */
	public static final class SetupCodeRefused extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	/** Somebody signs in with this address already. */
	public static final class EmailTaken extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
