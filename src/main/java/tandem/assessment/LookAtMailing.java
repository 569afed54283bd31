package tandem.assessment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.shared.Seat;

/** Shows what has been, will be and can be sent to the people of a round. */
@Component
public class LookAtMailing {

	private final Rounds rounds;

	LookAtMailing(Rounds rounds) {
		this.rounds = rounds;
	}

	/**
	 * What is done by mail in a round.
	 *
	 * @param zone where its people are
	 * @param reminders how often they are reminded
	 * @param seats person by person
	 */
	public record RoundMail(ZoneId zone, Reminders reminders, Map<Seat, SeatMail> seats) {

		public RoundMail {
			seats = Map.copyOf(seats);
		}

	}

	/**
	 * What is done by mail for one person.
	 *
	 * @param reached there is an address
	 * @param mayBeReminded an answer is hoped for
	 * @param reminded when that was said last
	 * @param next when it is planned to be said next
	 */
	public record SeatMail(boolean reached, boolean mayBeReminded, @Nullable Instant reminded, @Nullable Instant next) {
	}

	@Transactional(readOnly = true)
	public RoundMail ofRound(SignedIn member, UUID roundId) {
		Round round = this.rounds.find(roundId, member).orElseThrow(NotFound::new);
		Map<Seat, SeatMail> seats = new EnumMap<>(Seat.class);
		round.seats().forEach((seat) -> seats.put(seat.role(), mail(seat)));
		return new RoundMail(round.terms().rhythm().zone(), round.terms().rhythm().reminders(), seats);
	}

	private static SeatMail mail(SeatAtTable seat) {
		Reach reach = seat.reach();
		return new SeatMail(seat.email() != null, new SeatGate(seat).mayBeReminded(), reach.remindedAt(),
				new SeatGate(seat).mayBeReminded() ? reach.remindAt() : null);
	}

}
