package tandem.scoring;

import java.text.MessageFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import tandem.instrument.Dyad;
import tandem.instrument.Dyads;
import tandem.instrument.RandomDyads;
import tandem.shared.Reason;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonTextTests {

	private final ResourceBundle texts = ResourceBundle.getBundle("messages/reason", Locale.ROOT);

	private final Scoring scoring = new Scoring(Dyads.INSTRUMENT);

	private final Set<Reason> reasons = new LinkedHashSet<>();

	@Test
	void putEveryReasonIntoWordsAndKeepNoWordsForNothing() {
		for (long seed = 1; seed <= 300; seed++) {
			collect(RandomDyads.of(Dyads.INSTRUMENT, seed));
		}
		collect(Dyads.aligned(""));
		collect(Dyads.aligned("strategy=cost cio.S1a=cfo ceo.C6a=not-on-it"));

		Set<String> given = this.reasons.stream()
			.map((reason) -> "reason." + reason.code())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(this.texts.keySet()).filteredOn((key) -> !key.startsWith("reason.plan."))
			.containsExactlyInAnyOrderElementsOf(given);
	}

	@Test
	void saysWhatItWasGiven() {
		Reason reason = this.scoring.score(Dyads.empty("cmo.P1a.own=2 cio.P1a.own=5 both.P1a.guess=5"))
			.item("P1a")
			.reason();

		assertThat(new MessageFormat(this.texts.getString("reason." + reason.code()), Locale.ENGLISH)
			.format(reason.facts().toArray()))
			.isEqualTo("The two marks lie 3 apart, and the two guesses miss by 1.5 on average; both count half.");
	}

	private void collect(Dyad dyad) {
		Scorecard scorecard = this.scoring.score(dyad);
		scorecard.sources().values().forEach((source) -> {
			source.items().values().forEach((item) -> this.reasons.add(item.reason()));
			source.facets().values().forEach((facet) -> {
				this.reasons.add(facet.reason());
				Coorientation state = facet.state();
				if (state != null) {
					this.reasons.add(state.reason());
				}
			});
			this.reasons.add(source.reason());
			this.reasons.add(source.lowReason());
			this.reasons.add(source.highReason());
		});
		scorecard.understanding().values().forEach((understanding) -> this.reasons.add(understanding.reason()));
		this.reasons.addAll(scorecard.raised().values());
	}

}
