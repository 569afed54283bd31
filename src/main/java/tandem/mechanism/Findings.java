package tandem.mechanism;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Dyad;
import tandem.instrument.Instrument;
import tandem.instrument.ResponseSheet;
import tandem.scoring.Coorientation;
import tandem.scoring.CoorientationState;
import tandem.scoring.Scorecard;
import tandem.scoring.Warning;
import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Rounding;

/**
 * What the triggers look at: one pair's answers and their scorecard.
 *
 * @param instrument what was asked
 * @param dyad the answers
 * @param scorecard what was made of them
 */
record Findings(Instrument instrument, Dyad dyad, Scorecard scorecard) {

	/**
	 * The worse of the known answers to a practice is 2 or less, in its good direction.
	 */
	boolean isLow(String practice) {
		boolean reversed = this.instrument.item(practice).reversed();
		return marks(practice).stream().anyMatch((mark) -> reversed ? mark >= 4 : mark <= 2);
	}

	/** The two answers to a practice are known and this far apart. */
	boolean areApart(String practice, int marks) {
		List<Integer> known = marks(practice);
		return known.size() == 2 && Math.abs(known.get(0) - known.get(1)) >= marks;
	}

	boolean hasPairState(String facet, Predicate<CoorientationState> wanted) {
		Coorientation state = this.scorecard.facet(facet).state();
		return state != null && wanted.test(state.pair());
	}

	boolean hasRisk(String item, Predicate<Double> wanted) {
		Double risk = this.scorecard.item(item).risk();
		return risk != null && wanted.test(Rounding.nine(risk));
	}

	boolean hasChosen(String fact, String code) {
		return Stream.of(this.dyad.cmo(), this.dyad.cio()).anyMatch((sheet) -> code.equals(sheet.choice(fact)));
	}

	boolean ceoMarksAtMost(String practice, int most) {
		Integer mark = (ceo() != null) ? ceo().mark(practice) : null;
		return mark != null && mark <= most;
	}

	boolean ceoHasChosen(String fact, String code) {
		return ceo() != null && code.equals(ceo().choice(fact));
	}

	boolean isCeoNotEngaged() {
		return this.scorecard.warnsOf(Warning.CEO_NOT_ENGAGED);
	}

	Band band(ConflictSource source) {
		return this.scorecard.source(source).band();
	}

	private @Nullable ResponseSheet ceo() {
		return this.dyad.ceo();
	}

	private List<Integer> marks(String practice) {
		return Stream.of(this.dyad.cmo(), this.dyad.cio())
			.<@Nullable Integer>map((sheet) -> sheet.mark(practice))
			.filter(Objects::nonNull)
			.toList();
	}

}
