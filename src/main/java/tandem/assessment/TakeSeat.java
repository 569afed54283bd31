package tandem.assessment;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.shared.ReadableCode;

/**
 * What a person decides about their own seat: consent, submit, reopen, withdraw or
 * decline.
 */
@Component
public class TakeSeat {

	private static final int RECEIPT_LENGTH = 8;

	private final Rounds rounds;

	private final Seats seats;

	private final EmptySeat emptySeat;

	private final TellPeople tellPeople;

	private final PasswordEncoder encoder;

	private final AccessLog log;

	private final ApplicationEventPublisher events;

	private final SecureRandom randomness;

	private final Clock clock;

	TakeSeat(Rounds rounds, Seats seats, EmptySeat emptySeat, TellPeople tellPeople, PasswordEncoder encoder,
			AccessLog log, ApplicationEventPublisher events, SecureRandom randomness, Clock clock) {
		this.rounds = rounds;
		this.seats = seats;
		this.emptySeat = emptySeat;
		this.tellPeople = tellPeople;
		this.encoder = encoder;
		this.log = log;
		this.events = events;
		this.randomness = randomness;
		this.clock = clock;
	}

	/**
	 * Accepts the disclosure plan.
	 * @param visit whose consent this is
	 * @param code six digits that open the seat on further devices
	 * @param blindSpotsForPair the CEO's leave to show their rating of the sources to the
	 * pair
	 */
	@Transactional
	public void consent(SeatVisit visit, String code, boolean blindSpotsForPair) {
		consent(visit, code, blindSpotsForPair, null);
	}

	/**
	 * The same, with the address to which a code may be sent should this one be
	 * forgotten.
	 * @param shownEmail the address as the person saw it; nothing, if it is not theirs
	 */
	@Transactional
	public void consent(SeatVisit visit, String code, boolean blindSpotsForPair, @Nullable String shownEmail) {
		if (!code.matches("[0-9]{6}")) {
			throw new IllegalArgumentException("A resume code has six digits");
		}
		if (visit.declined() != null) {
			lockRound(visit);
		}
		SeatAtTable seat = lockSeat(visit);
		seat.consent(visit.disclosure(), Objects.requireNonNull(this.encoder.encode(code)), blindSpotsForPair,
				shownEmail, this.clock.instant());
		write(visit, Action.CONSENTED);
	}

	/**
	 * Locks the sheet; the second executive's submit completes the round. The same again
	 * is the same.
	 */
	@Transactional
	public String submit(SeatVisit visit) {
		Round round = lockRound(visit);
		SeatAtTable seat = lockSeat(visit);
		String earlier = seat.sheet().receipt();
		if (earlier != null) {
			return earlier;
		}
		seat.submit(freshReceipt(), this.clock.instant());
		this.tellPeople.stopReminding(seat);
		write(visit, Action.SUBMITTED);
		if (round.isPairSubmitted()) {
			if (round.status() == RoundStatus.COLLECTING) {
				round.complete(this.clock.instant());
				this.tellPeople.bothIn(round);
			}
			this.events.publishEvent(new AnswersComplete(round.id()));
		}
		return Objects.requireNonNull(seat.sheet().receipt());
	}

	/** Unlocks one's own sheet while the other executive has not submitted. */
	@Transactional
	public void reopen(SeatVisit visit) {
		Round round = lockRound(visit);
		SeatAtTable seat = lockSeat(visit);
		boolean otherIn = visit.role().isExecutive() ? round.seat(visit.role().counterpart()).isSubmitted()
				: round.isPairSubmitted();
		if (round.status() != RoundStatus.COLLECTING || otherIn) {
			throw new WrongState("reopen.other-submitted");
		}
		seat.reopen();
		write(visit, Action.REOPENED);
	}

	/** Takes the sheet back before release; every scorecard goes with it. */
	@Transactional
	public void withdraw(SeatVisit visit) {
		this.emptySeat.lockAndEmpty(visit.seatId(), "withdraw.too-late");
		write(visit, Action.WITHDRAWN);
	}

	/** Says no; whatever was answered goes. */
	@Transactional
	public void decline(SeatVisit visit) {
		if (lockRound(visit).seat(visit.role()).isSubmitted()) {
			throw new WrongState("decline.submitted");
		}
		SeatAtTable seat = this.emptySeat.lockAndEmpty(visit.seatId(), "decline.too-late");
		seat.decline(this.clock.instant());
		this.tellPeople.stopReminding(seat);
		write(visit, Action.DECLINED);
	}

	/** The person has looked again and stands by the answers. */
	@Transactional
	public void confirmPace(SeatVisit visit) {
		lockSeat(visit).sheet().confirmPace(this.clock.instant());
	}

	String freshReceipt() {
		return ReadableCode.fresh(this.randomness, RECEIPT_LENGTH);
	}

	private Round lockRound(SeatVisit visit) {
		UUID roundId = visit.roundId();
		return this.rounds.lock(roundId).orElseThrow(NotFound::new);
	}

	private SeatAtTable lockSeat(SeatVisit visit) {
		return this.seats.lock(visit.seatId()).orElseThrow(NotFound::new);
	}

	private void write(SeatVisit visit, Action action) {
		this.log.write(visit.place(), visit.actor(), action, visit.role().code());
	}

}
