package tandem.mechanism;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import tandem.instrument.Dyads;
import tandem.instrument.Facet;
import tandem.mechanism.content.CatalogueFile;
import tandem.shared.Band;
import tandem.shared.Coded;
import tandem.shared.ConflictSource;
import tandem.shared.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.shared.ConflictSource.ACCOUNTABILITY;
import static tandem.shared.ConflictSource.GOALS;
import static tandem.shared.ConflictSource.PERSPECTIVE;
import static tandem.shared.ConflictSource.STRUCTURE;

/** A choice against bands made by hand; every facet stands at its source’s band. */
class WhatIfTests {

	private static final Catalogue CATALOGUE = CatalogueFile.load("catalogue-1", Dyads.INSTRUMENT);

	private final Map<String, Band> facets = new LinkedHashMap<>();

	private boolean ceoNotEngaged;

	@Test
	void saysWhichChosenMechanismsWorkOnAFacet() {
		WhatIf choice = weigh("strained strained strained strained", "M13", "M14", "M16");

		assertThat(choice.workingOn("shared-outcomes")).extracting(Mechanism::id).containsExactly("M13", "M14");
		assertThat(choice.workingOn("review")).extracting(Mechanism::id).containsExactly("M14");
		assertThat(choice.workingOn("voice")).isEmpty();
	}

	@Test
	void leavesWhatIsInNeedAndHasNoMechanism() {
		this.facets.put("direction", Band.ALIGNED);
		this.facets.put("priorities", Band.NOT_RATED);
		WhatIf choice = weigh("aligned watch conflict not-rated", "M13");

		assertThat(choice.inNeed()).containsExactly(GOALS, ACCOUNTABILITY);
		assertThat(choice.leftOf(GOALS)).containsExactly("priorities");
		assertThat(choice.leftOf(ACCOUNTABILITY)).containsExactly("shared-measures", "review", "joint-ownership");
		assertThat(choice.leftOf(PERSPECTIVE)).isEmpty();
		assertThat(choice.leftOf(STRUCTURE)).isEmpty();
		assertThat(choice.uncovered()).containsExactly(ACCOUNTABILITY);
	}

	@Test
	void aSourceOfWhichOnlyTheAlignedPartIsWorkedOnStaysUncovered() {
		this.facets.put("direction", Band.ALIGNED);

		assertThat(weigh("aligned strained aligned aligned", "M15").uncovered()).containsExactly(GOALS);
		assertThat(weigh("aligned strained aligned aligned", "M13").uncovered()).isEmpty();
	}

	@Test
	void nothingChosenLeavesEverythingAndIsNotOutOfBalance() {
		this.ceoNotEngaged = true;
		WhatIf nothing = weigh("conflict conflict conflict aligned");

		assertThat(nothing.uncovered()).containsExactly(PERSPECTIVE, GOALS, ACCOUNTABILITY);
		assertThat(nothing.imbalances()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			aligned strained aligned strained, M20, source.goals
			aligned strained aligned strained, M20 M15, source.goals
			aligned aligned conflict strained, M20 M13, source.accountability
			aligned not-rated strained strained, M20, source.goals source.accountability
			aligned strained strained strained, M20 M16, source.goals
			""")
	void warnsOfEqualStandingWithoutSharedGoals(String bands, String chosen, String missing) {
		assertThat(weigh(bands, chosen.split(" ")).imbalances())
			.contains(Reason.of("parity-chosen", List.of("mechanism.M20.name"), Arrays.asList(missing.split(" "))));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			aligned strained strained strained, M20 M13 M16
			aligned strained strained strained, M20 M26
			aligned watch aligned strained, M20
			aligned strained strained strained, M21
			""")
	void doesNotWarnOfEqualStandingWithSharedGoalsOrWithoutIt(String bands, String chosen) {
		assertThat(codes(bands, chosen.split(" "))).doesNotContain("parity-chosen", "parity-reached");
	}

	@Test
	void warnsWhereTheTwoStandLevelAlready() {
		assertThat(weigh("aligned strained aligned aligned", "M15").imbalances())
			.contains(Reason.of("parity-reached", List.of("source.goals")));
		assertThat(codes("aligned strained aligned watch", "M15")).doesNotContain("parity-reached");
		assertThat(codes("aligned strained aligned aligned", "M13")).doesNotContain("parity-reached");
	}

	@Test
	void warnsOfOneSourceAlone() {
		assertThat(weigh("aligned strained watch strained", "M11", "M13").imbalances()).contains(
				Reason.of("one-source", List.of("source.goals"), List.of("source.accountability", "source.structure")));
		assertThat(codes("aligned strained watch strained", "M13", "M16")).doesNotContain("one-source");
		assertThat(codes("aligned strained aligned aligned", "M13")).doesNotContain("one-source");
		assertThat(codes("aligned strained strained aligned", "M08")).doesNotContain("one-source");
	}

	@Test
	void warnsWherePerspectiveIsLeftOutOrComesLate() {
		assertThat(codes("strained strained aligned aligned", "M13")).contains("perspective-missing");
		assertThat(codes("watch strained aligned aligned", "M13")).doesNotContain("perspective-missing");
		assertThat(weigh("conflict strained aligned aligned", "M08", "M14").imbalances())
			.contains(Reason.of("perspective-late", List.of("mechanism.M08.name"), List.of("mechanism.M01.name")));
		assertThat(codes("conflict strained aligned aligned", "M01", "M14")).doesNotContain("perspective-missing",
				"perspective-late");
		assertThat(codes("conflict strained aligned aligned", "M08", "M13")).doesNotContain("perspective-late");
	}

	@Test
	void warnsOfWhatHasToWait() {
		assertThat(weigh("aligned aligned strained strained", "M23").imbalances())
			.contains(Reason.of("waits", List.of("mechanism.M23.name"), List.of("because.wait.M23")));
		assertThat(codes("aligned aligned watch strained", "M22", "M23")).doesNotContain("waits");

		this.ceoNotEngaged = true;
		assertThat(weigh("aligned aligned watch strained", "M22", "M23").imbalances())
			.contains(Reason.of("waits", List.of("mechanism.M22.name"), List.of("because.wait.M22.ceo")))
			.filteredOn((warning) -> warning.code().equals("waits"))
			.hasSize(1);
	}

	@Test
	void warnsOfPayBeforeMeasures() {
		Reason warning = Reason.of("pay-before-measures", List.of("mechanism.M17.name"), List.of("mechanism.M16.name"));

		assertThat(weigh("aligned aligned strained aligned", "M17").imbalances()).contains(warning);
		assertThat(weigh("aligned aligned strained aligned", "M16", "M17").imbalances()).doesNotContain(warning);
		assertThat(weigh("aligned aligned strained aligned", "M18").imbalances()).doesNotContain(warning);
		this.facets.put("shared-measures", Band.ALIGNED);
		assertThat(weigh("aligned aligned strained aligned", "M17").imbalances()).doesNotContain(warning);
	}

	@Test
	void warnsOfMeetingsWithoutSomethingInCommon() {
		assertThat(weigh("aligned aligned aligned strained", "M03", "M21").imbalances())
			.contains(Reason.of("meetings-alone", List.of("mechanism.M03.name", "mechanism.M21.name")));
		assertThat(codes("aligned aligned aligned strained", "M21", "M09")).doesNotContain("meetings-alone");
		assertThat(codes("aligned aligned aligned strained", "M21", "M11")).doesNotContain("meetings-alone");
		assertThat(codes("aligned aligned aligned strained", "M27")).doesNotContain("meetings-alone");
	}

	@Test
	void saysHowMuchDependsOnACeoWhoIsNotPartOfThis() {
		assertThat(codes("aligned strained aligned aligned", "M13", "M11")).doesNotContain("ceo-needed");

		this.ceoNotEngaged = true;
		assertThat(weigh("aligned strained aligned aligned", "M13", "M11", "M15").imbalances())
			.contains(Reason.of("ceo-needed", 2, 3));
		assertThat(codes("aligned strained aligned aligned", "M11")).doesNotContain("ceo-needed");
	}

	@Test
	void warnsOfThreeThatTakeAQuarterOrMore() {
		assertThat(weigh("aligned strained strained aligned", "M10", "M12", "M13", "M16").imbalances()).contains(Reason
			.of("much-at-once", 3, List.of("mechanism.M10.name", "mechanism.M12.name", "mechanism.M16.name")));
		assertThat(codes("aligned strained strained aligned", "M10", "M12", "M13")).doesNotContain("much-at-once");
	}

	@ParameterizedTest
	@EnumSource(value = Band.class, names = { "WATCH", "STRAINED", "CONFLICT" })
	void asksForAStepFromWatchOn(Band band) {
		assertThat(weigh("aligned not-rated aligned " + band.code()).inNeed()).containsExactly(STRUCTURE);
	}

	private List<String> codes(String bands, String... chosen) {
		return weigh(bands, chosen).imbalances().stream().map(Reason::code).toList();
	}

	/** The bands of the four sources, in their order. */
	private WhatIf weigh(String bands, String... chosen) {
		Map<ConflictSource, Band> sources = new EnumMap<>(ConflictSource.class);
		Map<ConflictSource, Map<String, Band>> parts = new EnumMap<>(ConflictSource.class);
		for (ConflictSource source : ConflictSource.values()) {
			Band band = Coded.of(Band.class, bands.split(" ")[source.ordinal()]);
			sources.put(source, band);
			Map<String, Band> known = new LinkedHashMap<>();
			for (Facet facet : Dyads.INSTRUMENT.facets(source)) {
				known.put(facet.id(), this.facets.getOrDefault(facet.id(), band));
			}
			parts.put(source, known);
		}
		return new WhatIf(new Strain(sources, parts, this.ceoNotEngaged),
				Arrays.stream(chosen).map((id) -> CATALOGUE.find(id).orElseThrow()).toList());
	}

}
