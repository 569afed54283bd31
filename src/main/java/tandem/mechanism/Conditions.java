package tandem.mechanism;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import tandem.scoring.CoorientationState;
import tandem.scoring.GoalMap;
import tandem.scoring.OwnershipState;
import tandem.scoring.Understanding;
import tandem.shared.ConflictSource;
import tandem.shared.Rounding;
import tandem.shared.Seat;

/** The conditions of which the triggers are made, each with its thresholds. */
final class Conditions {

	private static final double FIRM_UNDERSTANDING = 70;

	private static final int FEWEST_ROWS = 4;

	private static final double ENOUGH_AGREED = 0.6;

	private static final int MANY_WITHOUT_OWNER = 2;

	private static final int FEW_GOALS = 1;

	private static final Set<OwnershipState> WITHOUT_OWNER = Set.of(OwnershipState.UNOWNED, OwnershipState.HALF_KNOWN);

	private static final Set<OwnershipState> CONTESTED = Set.of(OwnershipState.DOUBLE_CLAIMED, OwnershipState.ORPHANED);

	private Conditions() {
	}

	static Trigger low(String practice) {
		return new Trigger(practice, (findings) -> findings.isLow(practice));
	}

	static Trigger answersApart(String practice, int marks) {
		return new Trigger(practice, (findings) -> findings.areApart(practice, marks));
	}

	static Trigger misread(String facet) {
		return new Trigger(facet, (findings) -> findings.hasPairState(facet, CoorientationState::isMisread));
	}

	static Trigger apart(String facet) {
		return new Trigger(facet, (findings) -> findings.hasPairState(facet, CoorientationState::isApart));
	}

	static Trigger weakUnderstanding() {
		return new Trigger("understanding",
				(findings) -> Seat.PAIR.stream().map(findings.scorecard()::understanding).anyMatch(Conditions::isWeak));
	}

	private static boolean isWeak(Understanding understanding) {
		Double percent = understanding.percent();
		return percent != null && Rounding.nine(percent) < FIRM_UNDERSTANDING;
	}

	static Trigger risk(String item, double from) {
		return new Trigger(item, (findings) -> findings.hasRisk(item, (risk) -> risk >= from));
	}

	static Trigger chosen(String fact, String code) {
		return new Trigger(fact, (findings) -> findings.hasChosen(fact, code));
	}

	static Trigger ceoMarksAtMost(String practice, int most) {
		return new Trigger(practice, (findings) -> findings.ceoMarksAtMost(practice, most));
	}

	static Trigger ceoHasChosen(String fact, String... codes) {
		return new Trigger(fact, (findings) -> Stream.of(codes).anyMatch((code) -> findings.ceoHasChosen(fact, code)));
	}

	static Trigger ceoNotEngaged() {
		return new Trigger("ceo-not-engaged", Findings::isCeoNotEngaged);
	}

	static Trigger strainedWithoutCeo(ConflictSource source) {
		return new Trigger(source.code(),
				(findings) -> findings.band(source).needsAction() && findings.isCeoNotEngaged());
	}

	static Trigger ownershipUnsettled() {
		return new Trigger("A3d", (findings) -> {
			Collection<OwnershipState> rows = findings.scorecard().ownership().values();
			double agreed = (double) count(rows, Set.of(OwnershipState.AGREED)) / rows.size();
			return rows.size() >= FEWEST_ROWS
					&& (Rounding.nine(agreed) < ENOUGH_AGREED || count(rows, WITHOUT_OWNER) >= MANY_WITHOUT_OWNER);
		});
	}

	static Trigger ownershipContested() {
		return new Trigger("A3d", (findings) -> count(findings.scorecard().ownership().values(), CONTESTED) > 0);
	}

	private static long count(Collection<OwnershipState> rows, Set<OwnershipState> wanted) {
		return rows.stream().filter(wanted::contains).count();
	}

	static Trigger fewGoalsInCommon() {
		return new Trigger("G3o", (findings) -> {
			GoalMap goals = findings.scorecard().goals();
			return goals != null && goals.shared().size() <= FEW_GOALS;
		});
	}

	static Trigger fewGoalsGuessed() {
		return new Trigger("G3h", (findings) -> {
			GoalMap goals = findings.scorecard().goals();
			return goals != null && Stream.of(goals.cmoHits(), goals.cioHits())
				.filter(Objects::nonNull)
				.anyMatch((hits) -> hits <= FEW_GOALS);
		});
	}

	/** All must fire; each is named, in this order. */
	static List<Trigger> together(Trigger... triggers) {
		List<Trigger> joined = new ArrayList<>();
		for (Trigger trigger : triggers) {
			joined.add(trigger.onlyWhile((findings) -> Stream.of(triggers).allMatch((other) -> other.fires(findings))));
		}
		return joined;
	}

}
