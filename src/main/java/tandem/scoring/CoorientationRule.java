package tandem.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Dyad;
import tandem.instrument.Facet;
import tandem.instrument.Instrument;
import tandem.instrument.Item;
import tandem.shared.Reason;
import tandem.shared.Rounding;

import static tandem.scoring.Coorientation.APART;
import static tandem.scoring.Coorientation.CLOSE;

/**
 * Holds what each believes about the distance between the two against the distance
 * itself, over the positions of a facet for which all four marks are there.
 */
record CoorientationRule(List<Item> positions) {

	private static final int FEWEST_POSITIONS = 2;

	static CoorientationRule of(Instrument instrument, Facet facet) {
		return new CoorientationRule(
				instrument.guessedPositions().stream().filter((item) -> facet.scored().contains(item.id())).toList());
	}

	/** The states, or {@code null} where too few positions have all four marks. */
	@Nullable Coorientation state(Dyad dyad) {
		List<FourMarks> complete = new ArrayList<>();
		for (Item position : this.positions) {
			Both<Integer> own = Both.in(dyad, (sheet) -> sheet.own(position.id()));
			Both<Integer> guess = Both.in(dyad, (sheet) -> sheet.guess(position.id()));
			if (own != null && guess != null) {
				complete.add(new FourMarks(own, guess));
			}
		}
		if (complete.size() < FEWEST_POSITIONS) {
			return null;
		}
		double actual = mean(complete, FourMarks::apart);
		double cmoBelieves = mean(complete, FourMarks::cmoBelieves);
		double cioBelieves = mean(complete, FourMarks::cioBelieves);
		CoorientationState cmo = state(actual, cmoBelieves);
		CoorientationState cio = state(actual, cioBelieves);
		return new Coorientation(cmo, cio, pair(cmo, cio),
				Reason.of("coorientation.distances", actual, cmoBelieves, cioBelieves, complete.size()));
	}

	private static double mean(List<FourMarks> positions, ToIntFunction<FourMarks> distance) {
		return Rounding.nine(positions.stream().mapToInt(distance).average().orElseThrow());
	}

	private static CoorientationState state(double actual, double believed) {
		if (isUnclear(actual) || isUnclear(believed)) {
			return CoorientationState.CANNOT_TELL;
		}
		if (actual <= CLOSE) {
			return (believed <= CLOSE) ? CoorientationState.AGREE_AND_KNOW_IT
					: CoorientationState.CLOSER_THAN_THEY_THINK;
		}
		return (believed <= CLOSE) ? CoorientationState.FURTHER_APART_THAN_THEY_THINK
				: CoorientationState.DIFFER_AND_KNOW_IT;
	}

	private static boolean isUnclear(double distance) {
		return distance > CLOSE && distance < APART;
	}

	private static CoorientationState pair(CoorientationState cmo, CoorientationState cio) {
		if (cmo == cio) {
			return cmo;
		}
		boolean cannotTell = cmo == CoorientationState.CANNOT_TELL || cio == CoorientationState.CANNOT_TELL;
		return cannotTell ? CoorientationState.CANNOT_TELL : CoorientationState.ONE_SIDED;
	}

	/** Own marks and guesses of both on one position. */
	private record FourMarks(Both<Integer> own, Both<Integer> guess) {

		int apart() {
			return Math.abs(this.own.cmo() - this.own.cio());
		}

		int cmoBelieves() {
			return Math.abs(this.own.cmo() - this.guess.cmo());
		}

		int cioBelieves() {
			return Math.abs(this.own.cio() - this.guess.cio());
		}

	}

}
