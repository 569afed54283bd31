package tandem.report;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Strategy;
import tandem.shared.Seat;

/**
 * One released round as research may have it: pseudonyms for names, no word that anybody
 * wrote, no answer on pay, none of the CEO's, and no date finer than the quarter. Only of
 * rounds whose two executives agreed, in practices whose owner has confirmed it.
 *
 * @param firm pseudonym of the client, the same in each of its rounds
 * @param round pseudonym of the round
 * @param number of the round among the firm's that are told here, from 1, the oldest
 * first
 * @param quarter of the release, such as 2026-Q4
 * @param instrument which questions were asked
 * @param algorithm how they were scored
 * @param strategy how the firm competes
 * @param sheets who answered what
 * @param sources the stored ratings of the four sources by their code, number for number
 * @param understanding how well each reads the other, from 0 to 100; {@code null} where
 * too few guesses tell
 */
public record ResearchView(String firm, String round, int number, String quarter, String instrument, int algorithm,
		Strategy strategy, Map<Seat, Sheet> sheets, Map<String, SourceResult> sources,
		Map<Seat, @Nullable Double> understanding) {

	public ResearchView {
		sheets = new EnumMap<>(sheets);
		understanding = new EnumMap<>(understanding);
	}

	/**
	 * What one executive answered.
	 *
	 * @param person pseudonym, the same in each round of the firm in which this name
	 * stands
	 * @param answers the stored texts by field, such as {@code P1a.own}: a mark, a code,
	 * or what they said instead; nothing where left open
	 */
	public record Sheet(String person, Map<String, String> answers) {

		/** Their mark in a field; {@code null} where unanswered or abstained. */
		public @Nullable Integer mark(String field) {
			String text = this.answers.get(field);
			return (text != null && text.matches("[1-9]")) ? Integer.valueOf(text) : null;
		}

	}

	/**
	 * One source; {@code null} where too few items are scored.
	 *
	 * @param risk from 0 to 100
	 * @param band as a code
	 * @param low the smallest risk under other weights
	 * @param high the largest
	 * @param coverage share of its items that are scored
	 * @param facets their risks and states
	 */
	public record SourceResult(@Nullable Double risk, String band, @Nullable Double low, @Nullable Double high,
			double coverage, Map<String, KeptScorecard.Facet> facets) {

		static SourceResult of(KeptScorecard.Source source) {
			return new SourceResult(source.risk(), source.band(), source.low(), source.high(), source.coverage(),
					source.facets());
		}

	}

}
