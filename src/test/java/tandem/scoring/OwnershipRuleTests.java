package tandem.scoring;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tandem.instrument.Dyads;
import tandem.shared.Coded;
import tandem.shared.Reason;

import static org.assertj.core.api.Assertions.assertThat;

class OwnershipRuleTests {

	private final Scoring scoring = new Scoring(Dyads.INSTRUMENT);

	@ParameterizedTest
	@CsvSource({ "cmo, cmo, agreed, 0", "cmo, cio, double-claimed, 1", "cmo, both, blurred, 0.5",
			"cmo, unclear, half-known, 0.75", "cio, cmo, orphaned, 1", "cio, cio, agreed, 0", "cio, both, blurred, 0.5",
			"cio, unclear, half-known, 0.75", "both, cmo, blurred, 0.5", "both, cio, blurred, 0.5",
			"both, both, agreed, 0", "both, unclear, half-known, 0.75", "unclear, cmo, half-known, 0.75",
			"unclear, cio, half-known, 0.75", "unclear, both, half-known, 0.75", "unclear, unclear, unowned, 1" })
	void readsEveryPairOfAnswers(String cmo, String cio, String state, double risk) {
		Scorecard scorecard = this.scoring
			.score(Dyads.empty("cmo.A3d.vendors=%s cio.A3d.vendors=%s".formatted(cmo, cio)));

		assertThat(scorecard.ownership()).isEqualTo(Map.of("vendors", Coded.of(OwnershipState.class, state)));
		assertThat(Coded.of(OwnershipState.class, state).risk()).isEqualTo(risk);
	}

	@Test
	void ratesFromFourAreasThatBothAnswered() {
		String three = "both.A3d.customer-data=both both.A3d.tool-choice=unclear both.A3d.website-shop=cmo "
				+ "cmo.A3d.mobile-app=cmo ";

		assertThat(this.scoring.score(Dyads.empty(three)).item("A3d"))
			.isEqualTo(new ItemScore(null, Reason.of("unscored.too-few-areas", 3)));
		assertThat(this.scoring.score(Dyads.empty(three + "cio.A3d.mobile-app=cmo")).item("A3d"))
			.isEqualTo(new ItemScore(25.0, Reason.of("ownership.mean", 3, 4)));
	}

	@Test
	void keepsTheInstrumentsOrderOfAreas() {
		assertThat(this.scoring.score(Dyads.empty("both.A3d.vendors=cmo both.A3d.analytics=cio")).ownership())
			.containsExactly(Map.entry("analytics", OwnershipState.AGREED),
					Map.entry("vendors", OwnershipState.AGREED));
	}

}
