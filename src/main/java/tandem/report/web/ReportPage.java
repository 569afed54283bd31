package tandem.report.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tandem.report.Figure;
import tandem.report.ReportView;

/**
 * A report as the template draws it: made from what the reader may see, and from nothing
 * else.
 *
 * @param view what is open to the reader
 * @param headline the one sentence at the top
 * @param sources the four sources with all that can be opened below them
 * @param goals who has which goals; {@code null} where closed or unknown
 * @param ownership who decides what, as each sees it
 * @param facts plain facts of both, and where they contradict each other
 * @param relationship how the two work together, beside the ratings
 * @param understanding how well each guesses, by seat
 * @param numbers what the pictures and lists at marks level need of each mechanism
 * @param figures how others fare
 * @param ceoAnswers the CEO's form in words, for the lead consultant alone
 */
record ReportPage(ReportView view, String headline, List<SourceRow> sources, @Nullable GoalColumns goals,
		List<OwnerRow> ownership, List<AnswerRow> facts, List<AnswerRow> relationship,
		Map<String, Integer> understanding, Map<String, List<String>> numbers, List<Figure> figures,
		List<AnswerRow> ceoAnswers) {

	/**
	 * One source.
	 *
	 * @param code its code
	 * @param band its band
	 * @param firm whether the band holds under other weights
	 * @param bar its numbers; {@code null} at bands level and where not rated
	 * @param facets its parts
	 */
	record SourceRow(String code, String band, boolean firm, @Nullable Bar bar, List<FacetRow> facets) {

		public boolean rated() {
			return !this.band.equals("not-rated");
		}

	}

	/**
	 * A rating as a bar from 0 to 100, whole numbers, rounded down.
	 *
	 * @param risk the rating
	 * @param low the lowest under other weights
	 * @param high the highest
	 * @param coverage scored questions in per cent
	 */
	record Bar(int risk, int low, int high, int coverage) {
	}

	/** One part of a source: a number only at marks level, questions only there. */
	record FacetRow(String code, String band, @Nullable String state, @Nullable Integer risk,
			@Nullable Map<String, String> states, List<ItemRow> items) {
	}

	/**
	 * One question with both answers.
	 *
	 * @param id its id
	 * @param title what it is about
	 * @param risk its risk, rounded down; {@code null} where unscored
	 * @param texts the wording, or the two poles
	 * @param cmo the CMO's answer in words
	 * @param cio the CIO's answer in words
	 * @param marks the dumbbell; {@code null} where there are no marks to draw
	 * @param source where a published case's answer comes from
	 */
	record ItemRow(String id, String title, @Nullable Integer risk, List<String> texts, String cmo, String cio,
			@Nullable Dumbbell marks, @Nullable String source) {
	}

	/**
	 * Marks on one line: own marks filled, guesses hollow; positions in the picture's
	 * units.
	 *
	 * @param steps how many marks the scale has
	 * @param cmo the CMO's own mark
	 * @param cio the CIO's own mark
	 * @param guessOfCmo where the CIO guessed the CMO's mark
	 * @param guessOfCio where the CMO guessed the CIO's mark
	 */
	record Dumbbell(int steps, @Nullable Integer cmo, @Nullable Integer cio, @Nullable Integer guessOfCmo,
			@Nullable Integer guessOfCio) {

		private static final int WIDTH = 360;

		private static final int MARGIN = 30;

		/** Where a mark stands in the picture. */
		public int at(int mark) {
			return MARGIN + Math.round((mark - 1f) * WIDTH / (this.steps - 1));
		}

		public List<Integer> ticks() {
			return java.util.stream.IntStream.rangeClosed(1, this.steps).map(this::at).boxed().toList();
		}

	}

	/**
	 * Top goals: the CMO's alone, shared, the CIO's alone; and how many each guessed
	 * right.
	 */
	record GoalColumns(List<String> cmo, List<String> shared, List<String> cio, @Nullable Integer cmoHits,
			@Nullable Integer cioHits) {
	}

	/** One area: what each says, and what comes of it. */
	record OwnerRow(String area, @Nullable String cmo, @Nullable String cio, @Nullable String state) {
	}

	/** A question and both answers in words. */
	record AnswerRow(String title, String cmo, String cio, boolean disputed) {
	}

}
