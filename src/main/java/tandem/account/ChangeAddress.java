package tandem.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.mail.LetterKind;
import tandem.mail.PostLetter;
import tandem.shared.EmailAddress;
import tandem.shared.Secret;
import tandem.shared.StoredTime;

/**
 * Lets a member sign in with another address. Where mail is on, the new one has to be
 * confirmed first; where it is off, it holds at once.
 */
@Component
public class ChangeAddress {

	static final Duration LIFE = Duration.ofHours(2);

	static final Attempts.Limit LETTERS = new Attempts.Limit("change-address", 5, Duration.ofHours(1));

	private final JdbcClient jdbc;

	private final Members members;

	private final PostLetter postLetter;

	private final TellMember tellMember;

	private final RecoveryLinks recoveryLinks;

	private final Attempts attempts;

	private final ApplicationEventPublisher events;

	private final SecureRandom randomness;

	private final Clock clock;

	ChangeAddress(JdbcClient jdbc, Members members, PostLetter postLetter, TellMember tellMember,
			RecoveryLinks recoveryLinks, Attempts attempts, ApplicationEventPublisher events, SecureRandom randomness,
			Clock clock) {
		this.jdbc = jdbc;
		this.members = members;
		this.postLetter = postLetter;
		this.tellMember = tellMember;
		this.recoveryLinks = recoveryLinks;
		this.attempts = attempts;
		this.events = events;
		this.randomness = randomness;
		this.clock = clock;
	}

	/** What has come of it. */
	public enum Outcome {

		/** A letter is on its way; or was not written, since the address is another's. */
		ASKED,

		CHANGED,

		/** Somebody else signs in with it. */
		TAKEN

	}

	@Transactional
	public Outcome to(SignedIn holder, EmailAddress next) {
		boolean isTaken = this.members.existsByEmail(next.value());
		if (!this.postLetter.isOn()) {
			return isTaken ? Outcome.TAKEN : change(holder, next);
		}
		this.attempts.use(LETTERS, holder.memberId().toString());
		if (!isTaken) {
			ask(holder, next);
		}
		return Outcome.ASKED;
	}

	/** The address that this link confirms, for this member alone. */
	@Transactional(readOnly = true)
	public Optional<EmailAddress> asked(SignedIn holder, Secret secret) {
		return this.jdbc
			.sql("select email from address_change where secret_hash = ? and member_id = ? and expires_at > ?")
			.params(secret.hash(), holder.memberId(), now())
			.query(String.class)
			.optional()
			.map(EmailAddress::new);
	}

	/**
	 * False where the link confirms nothing any more, or the address is another's by now.
	 */
	@Transactional
	public boolean confirm(SignedIn holder, Secret secret) {
		Optional<EmailAddress> next = asked(holder, secret)
			.filter((email) -> !this.members.existsByEmail(email.value()));
		next.ifPresent((email) -> change(holder, email));
		return next.isPresent();
	}

	void forgetOld() {
		this.jdbc.sql("delete from address_change where expires_at <= ?").param(now()).update();
	}

	private void ask(SignedIn holder, EmailAddress next) {
		Secret secret = Secret.fresh(this.randomness);
		forget(holder);
		this.jdbc
			.sql("insert into address_change (id, member_id, email, secret_hash, expires_at) values (?, ?, ?, ?, ?)")
			.params(UUID.randomUUID(), holder.memberId(), next.value(), secret.hash(), now().plus(LIFE))
			.update();
		this.postLetter
			.post(this.tellMember.letter(LetterKind.CONFIRM_ADDRESS, holder, next, LocaleContextHolder.getLocale(),
					List.of(Long.toString(LIFE.toHours())), "/account/address/" + secret.text()));
	}

	/** The old address is told, and no link that was sent there opens anything now. */
	private Outcome change(SignedIn holder, EmailAddress next) {
		Member member = this.members.findById(holder.memberId()).orElseThrow();
		SignedIn before = member.signedIn();
		member.changeAddress(next);
		this.recoveryLinks.endAllOf(holder.memberId());
		forget(holder);
		this.tellMember.that(TellMember.Change.ADDRESS, before);
		this.events.publishEvent(new Administered(holder, Administration.ADDRESS_CHANGED, next.value()));
		return Outcome.CHANGED;
	}

	private void forget(SignedIn holder) {
		this.jdbc.sql("delete from address_change where member_id = ?").param(holder.memberId()).update();
	}

	private OffsetDateTime now() {
		return StoredTime.of(this.clock.instant());
	}

}
