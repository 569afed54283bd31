package tandem.assessment;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.shared.Seat;

/**
 * An executive turns a key, or turns it back while it has not been used. The round is
 * locked for it, so that two people who act at the same instant act one after the other.
 */
@Component
public class TurnKey {

	private final Rounds rounds;

	private final Seats seats;

	private final FindRound findRound;

	private final ReleaseRound releaseRound;

	private final AccessLog log;

	private final Clock clock;

	TurnKey(Rounds rounds, Seats seats, FindRound findRound, ReleaseRound releaseRound, AccessLog log, Clock clock) {
		this.rounds = rounds;
		this.seats = seats;
		this.findRound = findRound;
		this.releaseRound = releaseRound;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * The keys of this seat; none before its sheet is submitted, and none for the CEO.
	 */
	@Transactional(readOnly = true)
	public List<KeyView> keysOf(SeatVisit visit) {
		if (!visit.role().isExecutive() || visit.submitted() == null) {
			return List.of();
		}
		Round round = this.rounds.findById(visit.roundId()).orElseThrow(NotFound::new);
		RoundView view = this.findRound.view(round);
		return Arrays.stream(Key.values())
			.filter(view::offers)
			.map((key) -> view(key, visit.role(), view, round.seat(visit.role()).version()))
			.toList();
	}

	/**
	 * Turns a key that nobody has touched since the page was shown: the same form sent
	 * once more, at once or after the key was turned back, turns nothing.
	 */
	@Transactional
	public void turn(SeatVisit visit, Key key, long known) {
		Round round = lock(visit, key);
		SeatAtTable seat = round.seat(visit.role());
		if (seat.hasTurned(key)) {
			return;
		}
		if (!isRunning(round.status())) {
			throw new WrongState("key.closed");
		}
		if (seat.version() != known) {
			throw new WrongState("key.changed");
		}
		seat.turn(key, this.clock.instant());
		this.log.write(visit.place(), visit.actor(), Action.KEY_TURNED, key.code());
		if (key == Key.RELEASE) {
			this.releaseRound.ifBothKeysAreTurned(round);
		}
	}

	/** Turning back what is not turned changes nothing. */
	@Transactional
	public void turnBack(SeatVisit visit, Key key) {
		Round round = lock(visit, key);
		SeatAtTable seat = round.seat(visit.role());
		if (!seat.hasTurned(key)) {
			return;
		}
		if (isUsed(key, this.findRound.view(round))) {
			throw new WrongState("key.used." + key.code());
		}
		seat.turn(key, null);
		this.log.write(visit.place(), visit.actor(), Action.KEY_TURNED_BACK, key.code());
	}

	/** The round first, then the seat, as everywhere. */
	private Round lock(SeatVisit visit, Key key) {
		UUID roundId = visit.roundId();
		Round round = this.rounds.lock(roundId).orElseThrow(NotFound::new);
		if (!visit.role().isExecutive() || !this.findRound.view(round).offers(key)) {
			throw new NotFound();
		}
		if (!this.seats.lock(visit.seatId()).orElseThrow(NotFound::new).isSubmitted()) {
			throw new WrongState("key.not-submitted");
		}
		return round;
	}

	private KeyView view(Key key, Seat role, RoundView round, long version) {
		Seat other = role.counterpart();
		boolean turned = round.hasTurned(role, key);
		return new KeyView(key, turned, other, round.hasTurned(other, key), isUsed(key, round),
				!turned && isRunning(round.status()), version);
	}

	/**
	 * The release has happened; or the record says that the CEO has been shown the marks.
	 */
	private boolean isUsed(Key key, RoundView round) {
		return switch (key) {
			case RELEASE -> round.isReleased();
			case CEO_MARKS -> this.log.isWritten(round.id(), Action.MARKS_OPENED_BY_CEO);
		};
	}

	private static boolean isRunning(RoundStatus status) {
		return switch (status) {
			case COLLECTING, COMPLETE, RELEASED -> true;
			default -> false;
		};
	}

}
