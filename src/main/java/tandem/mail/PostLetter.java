package tandem.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts letters into the outbox, in the transaction of whoever posts them: what is rolled
 * back was never posted, and what is committed is sent.
 */
@Component
public class PostLetter {

	private final Outbox outbox;

	private final MailServer server;

	private final Clock clock;

	PostLetter(Outbox outbox, MailServer server, Clock clock) {
		this.outbox = outbox;
		this.server = server;
		this.clock = clock;
	}

	/** Whether this installation sends mail; where it does not, links are copied. */
	public boolean isOn() {
		return this.server.isOn();
	}

	/** As soon as possible. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void post(Letter letter) {
		add(letter, new Outbox.Posting(null, this.clock.instant(), null));
	}

	/** At this moment, or soon after. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void post(Letter letter, Instant notBefore) {
		add(letter, new Outbox.Posting(null, notBefore, null));
	}

	/**
	 * The same letter once, however often and by however many instances it is posted.
	 * @param onceKey what makes it the same letter; it is known until 90 days after the
	 * letter was sent or given up
	 * @return whether it was the first
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean postOnce(String onceKey, Letter letter, Instant notBefore) {
		return add(letter, new Outbox.Posting(onceKey, notBefore, null));
	}

	/** The same, by day only, even if the server comes back at night. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean postOnceByDay(String onceKey, Letter letter, OfficeHours hours) {
		return add(letter, new Outbox.Posting(onceKey, hours.next(this.clock.instant()), hours));
	}

	/** Removes what still waits for a seat or member, who need not be told any more. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void takeBack(UUID subjectId, LetterKind kind) {
		this.outbox.takeBack(subjectId, kind, this.clock.instant());
	}

	/** The same of letters that are sent once, by how their keys begin. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void takeBackOnce(UUID subjectId, String keyBegins) {
		this.outbox.takeBackOnce(subjectId, keyBegins, this.clock.instant());
	}

	/** What still waits for daytime waits for it by this clock from now on. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void moveHours(UUID subjectId, LetterKind kind, OfficeHours hours) {
		this.outbox.moveHours(subjectId, kind, hours);
	}

	/**
	 * Removes those of these letters that still wait, as if they had never been posted.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void takeBack(Collection<String> onceKeys) {
		this.outbox.takeBack(onceKeys);
	}

	/** Removes every trace of the letters of a seat or member who is erased. */
	@Transactional(propagation = Propagation.MANDATORY)
	public int forget(UUID subjectId) {
		return this.outbox.forget(subjectId);
	}

	private boolean add(Letter letter, Outbox.Posting posting) {
		if (!isOn()) {
			throw new IllegalStateException("Mail is off");
		}
		return this.outbox.add(letter, posting, this.clock.instant());
	}

}
