package tandem.assessment;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.FindPractice;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.shared.Seat;

/**
 * Lets an executive say whether the consultant who has taken over the round may read the
 * marks and notes. It can be said otherwise until both have agreed.
 */
@Component
public class AnswerNewLead {

	private final Rounds rounds;

	private final Seats seats;

	private final FindPractice findPractice;

	private final AccessLog log;

	AnswerNewLead(Rounds rounds, Seats seats, FindPractice findPractice, AccessLog log) {
		this.rounds = rounds;
		this.seats = seats;
		this.findPractice = findPractice;
		this.log = log;
	}

	/**
	 * What an executive is asked.
	 *
	 * @param before whom they consented to
	 * @param now who has taken over
	 * @param answer what they have said so far
	 */
	public record Question(String before, String now, @Nullable LeadAnswer answer) {
	}

	/** Empty for everybody whom no new lead concerns. */
	@Transactional(readOnly = true)
	public Optional<Question> asked(SeatVisit visit) {
		Round round = this.rounds.findById(visit.roundId()).orElseThrow(NotFound::new);
		return seat(round, visit.role()).map((seat) -> {
			NamedLead named = java.util.Objects.requireNonNull(seat.namedLead());
			return new Question(name(named.id()), name(round.leadMemberId()), named.answer());
		});
	}

	/**
	 * Refuses where the seat is not asked: it was answered by both, or nobody new leads.
	 */
	@Transactional
	public void say(SeatVisit visit, LeadAnswer answer) {
		Round round = this.rounds.lock(visit.roundId()).orElseThrow(NotFound::new);
		this.seats.lock(visit.seatId());
		SeatAtTable seat = seat(round, visit.role()).orElseThrow(() -> new WrongState("lead.not-asked"));
		seat.say(answer);
		this.log.write(visit.place(), visit.actor(),
				(answer == LeadAnswer.AGREED) ? Action.LEAD_ACCEPTED : Action.LEAD_REFUSED, name(round.leadMemberId()));
		new LeadConsent(round).settle();
	}

	private static Optional<SeatAtTable> seat(Round round, Seat role) {
		return new LeadConsent(round).asked().stream().filter((seat) -> seat.role() == role).findFirst();
	}

	private String name(UUID memberId) {
		return this.findPractice.nameOfMember(memberId);
	}

}
