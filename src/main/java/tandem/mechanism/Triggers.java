package tandem.mechanism;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tandem.shared.ConflictSource;

import static tandem.mechanism.Conditions.answersApart;
import static tandem.mechanism.Conditions.apart;
import static tandem.mechanism.Conditions.ceoHasChosen;
import static tandem.mechanism.Conditions.ceoMarksAtMost;
import static tandem.mechanism.Conditions.ceoNotEngaged;
import static tandem.mechanism.Conditions.chosen;
import static tandem.mechanism.Conditions.fewGoalsGuessed;
import static tandem.mechanism.Conditions.fewGoalsInCommon;
import static tandem.mechanism.Conditions.low;
import static tandem.mechanism.Conditions.misread;
import static tandem.mechanism.Conditions.ownershipContested;
import static tandem.mechanism.Conditions.ownershipUnsettled;
import static tandem.mechanism.Conditions.risk;
import static tandem.mechanism.Conditions.strainedWithoutCeo;
import static tandem.mechanism.Conditions.together;
import static tandem.mechanism.Conditions.weakUnderstanding;

/** When each mechanism of a released catalogue is called for: the list to read first. */
final class Triggers {

	private Triggers() {
	}

	private static Map<String, List<Trigger>> catalogue1() {
		Map<String, List<Trigger>> triggers = new LinkedHashMap<>();
		triggers.put("M01", List.of(misread("scope"), misread("horizon"), misread("premium"), weakUnderstanding()));
		triggers.put("M02", List.of(low("P4a"), low("P4b")));
		triggers.put("M03", List.of(low("P4b"), low("S3b")));
		triggers.put("M04", List.of(low("G2c"), low("P4b")));
		triggers.put("M05", together(low("S3b"), low("P4b")));
		triggers.put("M06", List.of(low("P2c"), apart("horizon")));
		triggers.put("M07", List.of(low("G4a"), apart("premium")));
		triggers.put("M08", List.of(low("P4a"), low("P4b"), answersApart("P4a", 2), answersApart("P4b", 2)));
		triggers.put("M09", List.of(ownershipUnsettled()));
		triggers.put("M10", List.of(ownershipContested(), low("A3b")));
		triggers.put("M11", List.of(low("G2b")));
		triggers.put("M12", List.of(low("G1a"), fewGoalsInCommon()));
		triggers.put("M13", List.of(low("G1a"), fewGoalsGuessed()));
		triggers.put("M14", List.of(low("A2a"), ceoMarksAtMost("C1", 2)));
		triggers.put("M15", List.of(low("G4b")));
		triggers.put("M16", List.of(risk("A1c", 100), low("A1a")));
		triggers.put("M17", List.of(risk("A1d", 75).onlyWhile(Triggers::isSomeMeasureShared)));
		triggers.put("M18", List.of(chosen("A2c", "no"), low("A2b")));
		triggers.put("M19", List.of(low("A3a")));
		triggers.put("M20", List.of(risk("S1d", 25).onlyWhile(Triggers::isThereACommonCase)));
		triggers.put("M21", List.of(low("S3a"), ceoHasChosen("C7", "never", "once")));
		triggers.put("M22", List.of(low("S2a").onlyWhile(Triggers::isStandingUnequal),
				low("S2c").onlyWhile(Triggers::isStandingUnequal)));
		triggers.put("M23", List.of(strainedWithoutCeo(ConflictSource.STRUCTURE)));
		triggers.put("M24", List.of(strainedWithoutCeo(ConflictSource.STRUCTURE)));
		triggers.put("M25", List.of(ceoMarksAtMost("C4", 3), low("S2b"), apart("scope")));
		triggers.put("M26", List.of(ceoNotEngaged()));
		triggers.put("M27", List.of(low("S2b"), ceoMarksAtMost("C5", 3)));
		triggers.put("M28", List.of(low("A3b"), low("G2c")));
		return triggers;
	}

	private static boolean isSomeMeasureShared(Findings findings) {
		return findings.hasRisk("A1c", (risk) -> risk < 100);
	}

	private static boolean isStandingUnequal(Findings findings) {
		return findings.hasRisk("S1b", (risk) -> risk >= 50) || findings.hasRisk("S1c", (risk) -> risk >= 100);
	}

	/** There is something to present together: calm ground and a goal in common. */
	private static boolean isThereACommonCase(Findings findings) {
		return findings.band(ConflictSource.PERSPECTIVE).isCalm() && findings.band(ConflictSource.GOALS).isCalm()
				&& findings.hasRisk("G3o", (risk) -> risk < 100);
	}

	/** The triggers of each mechanism of a catalogue; none for an unknown catalogue. */
	static Map<String, List<Trigger>> of(String catalogue) {
		return catalogue.equals("catalogue-1") ? catalogue1() : Map.of();
	}

}
