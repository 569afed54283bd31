package tandem.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import tandem.mail.LetterKind;
import tandem.mail.PostLetter;
import tandem.shared.EmailAddress;
import tandem.shared.Language;
import tandem.shared.Secret;
import tandem.shared.StoredTime;

/**
 * Takes the wish of somebody who cannot sign in for a link by mail. Whoever asks is
 * answered before anybody has looked whether the address is known, so that neither the
 * answer nor its time tells.
 */
@Component
public class AskForRecovery {

	static final Attempts.Limit PER_ADDRESS = new Attempts.Limit("recovery-from", 20, Duration.ofHours(1));

	/** What goes beyond is not sent; the links sent before still work. */
	static final Attempts.Limit PER_ACCOUNT = new Attempts.Limit("recovery", 3, Duration.ofHours(1));

	private static final int AT_ONCE = 50;

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	private final Members members;

	private final RecoveryLinks links;

	private final TellMember tellMember;

	private final PostLetter postLetter;

	private final Attempts attempts;

	private final Clock clock;

	AskForRecovery(JdbcClient jdbc, TransactionTemplate transactions, Members members, RecoveryLinks links,
			TellMember tellMember, PostLetter postLetter, Attempts attempts, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.members = members;
		this.links = links;
		this.tellMember = tellMember;
		this.postLetter = postLetter;
		this.attempts = attempts;
		this.clock = clock;
	}

	/** Without mail, somebody else has to be asked. */
	public boolean isPossible() {
		return this.postLetter.isOn();
	}

	public void by(EmailAddress email, String fromAddress, Locale language) {
		this.attempts.use(PER_ADDRESS, fromAddress);
		this.jdbc.sql("insert into recovery_request (id, email, language, created_at) values (?, ?, ?, ?)")
			.params(UUID.randomUUID(), email.value(), language.toLanguageTag(), now())
			.update();
	}

	/** Writes to those who are known. Of two instances, one takes each wish. */
	public void answer() {
		this.jdbc.sql("select id, email, language from recovery_request order by created_at limit ?")
			.param(AT_ONCE)
			.query(Wish.class)
			.list()
			.forEach((wish) -> this.transactions.executeWithoutResult((status) -> answer(wish)));
	}

	private void answer(Wish wish) {
		boolean mine = this.jdbc.sql("delete from recovery_request where id = ?").param(wish.id()).update() == 1;
		if (mine && this.postLetter.isOn()) {
			this.members.findByEmail(wish.email())
				.filter((member) -> isAllowed(wish.email()))
				.ifPresent((member) -> write(member.signedIn(),
						member.language().map(Language::locale).orElse(Locale.forLanguageTag(wish.language()))));
		}
	}

	/** To the member alone, whoever has asked for it. */
	void write(SignedIn member, Locale language) {
		Secret secret = this.links.make(member.memberId(), RecoveryLinks.LIFE);
		this.postLetter.post(this.tellMember.letter(LetterKind.RECOVERY, member, new EmailAddress(member.email()),
				language, List.of(Long.toString(RecoveryLinks.LIFE.toMinutes())), RecoveryLinks.path(secret)));
	}

	private boolean isAllowed(String email) {
		try {
			this.attempts.use(PER_ACCOUNT, email);
			return true;
		}
		catch (Attempts.TooManyAttempts ex) {
			return false;
		}
	}

	private OffsetDateTime now() {
		return StoredTime.of(this.clock.instant());
	}

	private record Wish(UUID id, String email, String language) {
	}

}
