package tandem.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tandem.mechanism.Mechanism;
import tandem.mechanism.Recommendation;
import tandem.scoring.Coorientation;
import tandem.scoring.FacetScore;
import tandem.scoring.GoalMap;
import tandem.scoring.Headline;
import tandem.scoring.ItemScore;
import tandem.scoring.Scorecard;
import tandem.scoring.SourceScore;
import tandem.shared.Coded;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/**
 * A scored pair as the contract of the API has it: plain maps, lists, texts and numbers
 * that are not rounded. What is stored is this.
 */
public final class ScorecardJson {

	private ScorecardJson() {
	}

	public static Map<String, @Nullable Object> of(ScoredPair pair) {
		Scorecard scorecard = pair.scorecard();
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("instrument", scorecard.instrument());
		json.put("algorithm", scorecard.algorithm());
		Map<String, @Nullable Object> sources = new LinkedHashMap<>();
		scorecard.sources().forEach((source, score) -> sources.put(source.code(), source(score)));
		json.put("sources", sources);
		json.put("headline", headline(scorecard.headline()));
		Map<String, @Nullable Object> understanding = new LinkedHashMap<>();
		Seat.PAIR.forEach((seat) -> understanding.put(seat.code(), scorecard.understanding(seat).percent()));
		json.put("understanding", understanding);
		json.put("warnings", codes(scorecard.warnings()));
		json.put("goals", goals(scorecard.goals()));
		Map<String, @Nullable Object> ownership = new LinkedHashMap<>();
		scorecard.ownership().forEach((area, state) -> ownership.put(area, state.code()));
		json.put("ownership", ownership);
		json.put("factDisputes", scorecard.factDisputes());
		json.put("recommendations",
				pair.advice().recommendations().stream().map(ScorecardJson::recommendation).toList());
		json.put("plan", pair.advice().plan());
		return json;
	}

	private static Map<String, @Nullable Object> source(SourceScore score) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("risk", score.risk());
		json.put("band", score.band().code());
		json.put("low", score.low());
		json.put("high", score.high());
		json.put("firm", score.firm());
		json.put("coverage", score.coverage());
		Map<String, @Nullable Object> facets = new LinkedHashMap<>();
		score.facets().forEach((id, facet) -> facets.put(id, facet(facet)));
		json.put("facets", facets);
		Map<String, @Nullable Object> items = new LinkedHashMap<>();
		score.items().forEach((String id, ItemScore item) -> items.put(id, item.risk()));
		json.put("items", items);
		return json;
	}

	private static Map<String, @Nullable Object> facet(FacetScore score) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("risk", score.risk());
		json.put("state", state(score.state()));
		return json;
	}

	private static @Nullable Map<String, @Nullable Object> state(@Nullable Coorientation state) {
		if (state == null) {
			return null;
		}
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("cmo", state.cmo().code());
		json.put("cio", state.cio().code());
		json.put("pair", state.pair().code());
		return json;
	}

	private static Map<String, @Nullable Object> headline(Headline headline) {
		ConflictSource source = headline.source();
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("band", headline.band().code());
		json.put("source", (source != null) ? source.code() : null);
		json.put("sourcesToAct", codes(headline.sourcesToAct()));
		return json;
	}

	private static @Nullable Map<String, @Nullable Object> goals(@Nullable GoalMap goals) {
		if (goals == null) {
			return null;
		}
		Map<String, @Nullable Object> hits = new LinkedHashMap<>();
		Seat.PAIR.forEach((seat) -> hits.put(seat.code(), goals.hits(seat)));
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("shared", goals.shared());
		json.put("hits", hits);
		return json;
	}

	private static Map<String, @Nullable Object> recommendation(Recommendation recommendation) {
		Mechanism mechanism = recommendation.mechanism();
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("mechanism", mechanism.id());
		json.put("source", mechanism.source().code());
		json.put("priority", recommendation.priority());
		json.put("because", recommendation.because());
		json.put("owner", mechanism.owner().code());
		json.put("effort", mechanism.effort());
		json.put("stage", mechanism.stage());
		json.put("wait", recommendation.waits());
		return json;
	}

	private static List<String> codes(List<? extends Coded> words) {
		return words.stream().map(Coded::code).toList();
	}

}
