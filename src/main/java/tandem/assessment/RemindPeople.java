package tandem.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import tandem.account.SignedIn;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.Seat;

/** Reminds those who have not submitted: by hand, and as planned. */
@Component
public class RemindPeople {

	private static final int AT_ONCE = 200;

	/** Whoever was reminded just now is not reminded again because a day was planned. */
	private static final Duration PAUSE = Duration.ofHours(20);

	private final LockRound lockRound;

	private final Seats seats;

	private final TellPeople tellPeople;

	private final AccessLog log;

	private final Clock clock;

	private final TransactionTemplate transactions;

	RemindPeople(LockRound lockRound, Seats seats, TellPeople tellPeople, AccessLog log, Clock clock,
			PlatformTransactionManager transactions) {
		this.lockRound = lockRound;
		this.seats = seats;
		this.tellPeople = tellPeople;
		this.log = log;
		this.clock = clock;
		this.transactions = new TransactionTemplate(transactions);
	}

	/**
	 * Now, or as soon as it is day where the person is.
	 * @param known when the person had been reminded last, as the sender's page said it:
	 * a page that is sent twice reminds once
	 */
	@Transactional
	public void byHand(SignedIn member, UUID roundId, Seat role, @Nullable Instant known) {
		Round round = this.lockRound.of(member, roundId);
		SeatAtTable seat = this.seats.lock(round.seat(role).id()).orElseThrow(NotFound::new);
		if (!new SeatGate(seat).mayBeReminded()) {
			throw new WrongState("remind.not-open");
		}
		Instant last = seat.reach().remindedAt();
		if (last != null && (known == null || known.toEpochMilli() != last.toEpochMilli())) {
			throw new SentAlready(roundId);
		}
		remind(round, seat, "hand-" + ((last != null) ? last.toEpochMilli() : 0), Actor.member(member));
	}

	/** Everything that is planned until now, each seat in a transaction of its own. */
	public void asPlanned() {
		Instant now = this.clock.instant();
		List<UUID> due = this.seats.toRemind(now, PageRequest.of(0, AT_ONCE));
		due.forEach((id) -> this.transactions.executeWithoutResult((status) -> asPlanned(id, now)));
	}

	/** Another instance may have been here: then the seat's next moment has moved on. */
	private void asPlanned(UUID seatId, Instant now) {
		SeatAtTable seat = this.seats.lock(seatId).orElse(null);
		Instant slot = (seat != null) ? seat.reach().remindAt() : null;
		if (seat == null || slot == null || slot.isAfter(now)) {
			return;
		}
		Round round = seat.round();
		seat.reach().remindNext(new RoundReminders(round).next(now));
		Instant last = seat.reach().remindedAt();
		if (new SeatGate(seat).mayBeReminded() && (last == null || last.plus(PAUSE).isBefore(now))) {
			remind(round, seat, TellPeople.PLANNED + slot, Actor.SYSTEM);
		}
	}

	private void remind(Round round, SeatAtTable seat, String slot, Actor actor) {
		if (this.tellPeople.remind(round, seat, slot)) {
			seat.reach().reminded(this.clock.instant());
			this.log.write(round.place(), actor, Action.REMINDED, seat.role().code());
		}
	}

}
