package tandem.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. A letter is delivered at least once: should the process die between
 * handing it over and noting that, it goes out again under the same Message-ID.
 */
@Component
class DeliverLetters {

	private static final Logger log = LoggerFactory.getLogger(DeliverLetters.class);

	/** Longer than any try can take. */
	private static final Duration LEASE = Duration.ofMinutes(10);

	private static final Duration LONGEST_WAIT = Duration.ofHours(1);

	private static final int AT_ONCE = 100;

	private final Outbox outbox;

	private final WriteLetter writeLetter;

	private final MailServer server;

	private final Clock clock;

	DeliverLetters(Outbox outbox, WriteLetter writeLetter, MailServer server, Clock clock) {
		this.outbox = outbox;
		this.writeLetter = writeLetter;
		this.server = server;
		this.clock = clock;
	}

	/** One round: until nothing is due, or the server is not there. */
	void deliverDue() {
		this.outbox.giveUpExpired(this.clock.instant());
		for (UUID id : this.outbox.due(this.clock.instant(), AT_ONCE)) {
			Instant now = this.clock.instant();
			Outbox.Due due = this.outbox.claim(id, now, now.plus(LEASE)).orElse(null);
			if (due != null && due.hours() != null && !due.hours().contain(now)) {
				this.outbox.postpone(due, due.hours().next(now));
			}
			else if (due != null && !deliver(due)) {
				return;
			}
		}
	}

	/** Whether it makes sense to go on with the next one. */
	private boolean deliver(Outbox.Due due) {
		try {
			this.server.send(this.writeLetter.write(due));
			this.outbox.sent(due.id(), this.clock.instant());
			return true;
		}
		catch (Undelivered ex) {
			log.warn("Letter {} was not delivered: {}", due.id(), ex.fault());
			log.debug("Because of", ex);
			settle(due, ex);
			return ex.why() != Undelivered.Cause.SERVER;
		}
	}

	private void settle(Outbox.Due due, Undelivered failure) {
		Instant now = this.clock.instant();
		if (failure.why() == Undelivered.Cause.REFUSED) {
			this.outbox.refused(due.id(), failure.fault());
		}
		else if (!now.isBefore(due.expires())) {
			this.outbox.giveUp(due.id(), failure.fault(), now);
		}
		else {
			Instant next = now.plus(waitAfter(due.tries()));
			this.outbox.putOff(due.id(), failure.fault(), next.isBefore(due.expires()) ? next : due.expires());
		}
	}

	/** A minute, then twice as long each time. */
	static Duration waitAfter(int tries) {
		Duration wait = Duration.ofMinutes(1L << Math.min(tries - 1, 10));
		return (wait.compareTo(LONGEST_WAIT) < 0) ? wait : LONGEST_WAIT;
	}

}
