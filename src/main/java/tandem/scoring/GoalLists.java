package tandem.scoring;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Dyad;
import tandem.instrument.Item;
import tandem.instrument.ResponseSheet;

/** The lists of goals that the two picked, and guessed of each other. */
final class GoalLists {

	private GoalLists() {
	}

	/** What they share; {@code null} unless both picked their own. */
	static @Nullable GoalMap map(Item item, Dyad dyad) {
		Both<List<String>> own = Both.in(dyad, (sheet) -> sheet.picks(item.field("own").name()));
		if (own == null) {
			return null;
		}
		List<String> shared = own.cmo().stream().filter(own.cio()::contains).sorted().toList();
		return new GoalMap(shared, hits(item, dyad.cmo(), own.cio()), hits(item, dyad.cio(), own.cmo()));
	}

	private static @Nullable Integer hits(Item item, ResponseSheet guesser, List<String> picked) {
		List<String> guess = guesser.picks(item.field("guess").name());
		return (guess != null) ? Integer.valueOf((int) guess.stream().filter(picked::contains).count()) : null;
	}

}
