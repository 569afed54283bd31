package tandem.workshop;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.springframework.context.ApplicationContext;

import tandem.TestRounds;
import tandem.account.OpenedPractices;
import tandem.account.SignedIn;
import tandem.assessment.FormKey;
import tandem.assessment.ReleaseLevel;
import tandem.assessment.ReleaseRound;
import tandem.shared.Name;
import tandem.shared.Seat;

/** A round of a test whose bands are released, with its people at their devices. */
public final class ReleasedRounds {

	private final AgreeAction agreeAction;

	private final FindActions findActions;

	private final SignedIn owner;

	private final TestRounds.Launched round;

	private final Map<Seat, TestRounds.Person> people = new EnumMap<>(Seat.class);

	public ReleasedRounds(ApplicationContext context) {
		TestRounds rounds = context.getBean(TestRounds.class);
		this.agreeAction = context.getBean(AgreeAction.class);
		this.findActions = context.getBean(FindActions.class);
		this.owner = context.getBean(OpenedPractices.class).owner();
		this.round = rounds.launched(this.owner);
		Seat.PAIR.forEach((seat) -> this.people.put(seat, rounds.submitted(this.round, seat, rounds.middling(seat))));
		this.people.put(Seat.CEO, rounds.consented(this.round, Seat.CEO));
		context.getBean(ReleaseRound.class).release(this.owner, this.round.roundId(), ReleaseLevel.BANDS);
	}

	public SignedIn owner() {
		return this.owner;
	}

	public TestRounds.Launched round() {
		return this.round;
	}

	public TestRounds.Person person(Seat seat) {
		return this.people.get(seat);
	}

	public String page() {
		return "/rounds/" + this.round.roundId() + "/plan";
	}

	public ActionView agree(String title, WhoMoves who) {
		return this.agreeAction.on(this.owner, this.round.roundId(),
				new ActionTerms("M03", new Name(title), who, null, LocalDate.of(2027, 2, 1)), FormKey.fresh());
	}

	public ActionView only() {
		return this.findActions.of(this.owner, this.round.roundId()).actions().get(0);
	}

}
