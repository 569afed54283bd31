package tandem.workshop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import tandem.assessment.RoundStatus;
import tandem.assessment.RoundView;
import tandem.shared.Seat;

/**
 * The actions of a round, in the order in which they stand.
 *
 * @param round whose they are
 * @param actions at most {@link AgreeAction#MOST}
 * @param writers who wrote them down, by name
 * @param today the day where the people of the round are
 */
public record AgreedPlan(RoundView round, List<ActionView> actions, Map<UUID, String> writers, LocalDate today) {

	public AgreedPlan {
		actions = List.copyOf(actions);
		writers = Map.copyOf(writers);
	}

	/** The report is open, and the round not put away: things are agreed and followed. */
	public boolean isOpen() {
		return isOpen(this.round);
	}

	static boolean isOpen(RoundView round) {
		return round.isReleased() && round.status() == RoundStatus.RELEASED;
	}

	/** The day where the people of a round are. */
	public static LocalDate today(RoundView round, Clock clock) {
		return LocalDate.ofInstant(clock.instant(), round.terms().zone());
	}

	public boolean hasDates() {
		return this.actions.stream().anyMatch((action) -> action.terms().due() != null);
	}

	/** Who moves, by name; empty where a seat is nobody's. */
	public List<String> movers(ActionView action) {
		return (action.terms().otherName() != null) ? List.of(action.terms().otherName().value())
				: action.terms().who().seats().stream().map(this::name).flatMap(Optional::stream).toList();
	}

	private Optional<String> name(Seat seat) {
		return Optional.ofNullable(this.round.seats().get(seat))
			.filter((person) -> !person.erased())
			.map((person) -> person.personName());
	}

}
