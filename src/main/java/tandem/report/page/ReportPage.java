package tandem.report.page;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tandem.report.Bands;
import tandem.report.PublishedFigure;
import tandem.report.ReportView;
import tandem.report.ReportView.Remark;
import tandem.shared.Band;

/**
 * A report laid out as a page: words chosen and pictures measured. Everything in it was
 * in the {@link ReportView} that it was drawn from.
 *
 * @param view what the reader may see
 * @param headline the one sentence at the top
 * @param sources the four ratings with what lies behind them
 * @param strengths what the two share
 * @param views what each of the two believes of the distance between them, {@code null}
 * where closed
 * @param goals the goal map, {@code null} where closed or unanswered
 * @param ownership the ownership map, {@code null} likewise
 * @param facts plain facts of both; empty where closed
 * @param plan what to do
 * @param others the other mechanisms
 * @param relationship how they work together; empty where closed
 * @param ceoForm the CEO's answers, for the lead consultant
 * @param figures how others fare
 */
public record ReportPage(ReportView view, String headline, List<SourceBlock> sources, List<String> strengths,
		@Nullable ViewsPicture views, @Nullable GoalMap goals, @Nullable OwnershipGrid ownership, List<Question> facts,
		List<Step> plan, List<Step> others, List<Question> relationship, List<Question> ceoForm,
		List<PublishedFigure> figures) {

	/** Numbers are open to this reader. */
	public boolean hasMarks() {
		return this.view.marks() != null;
	}

	/** The facets of which the pair's state is one of these. */
	public List<FacetBlock> facetsIn(List<String> states) {
		return read().stream().filter((facet) -> states.contains(facet.pair())).toList();
	}

	/** The facets of which it can be told how the pair reads each other. */
	public List<FacetBlock> read() {
		return this.sources.stream()
			.flatMap((source) -> source.facets().stream())
			.filter((facet) -> facet.pair() != null)
			.toList();
	}

	/** How well somebody guesses the other's marks, rounded down. */
	public @Nullable Integer understanding(String seat) {
		return (this.view.marks() != null) ? Shown.whole(this.view.marks().scorecard().understanding().get(seat))
				: null;
	}

	/** The steps of the plan whose source is rated, or is not. */
	public List<Step> planned(boolean rated) {
		return this.plan.stream().filter((step) -> step.proposal().rated() == rated).toList();
	}

	/**
	 * One source.
	 *
	 * @param code its code
	 * @param band its band
	 * @param firm the band holds under other weights
	 * @param numbers its numbers and bar; {@code null} where closed or not rated
	 * @param coverage scored questions in per cent; {@code null} where closed
	 * @param facets its parts
	 * @param remarks the comments on it
	 */
	public record SourceBlock(String code, Band band, boolean firm, @Nullable Numbers numbers,
			@Nullable Integer coverage, List<FacetBlock> facets, List<Remark> remarks) {
	}

	/** A rating in numbers, rounded down. */
	public record Numbers(int risk, int low, int high, RatingBar bar) {
	}

	/**
	 * One facet.
	 *
	 * @param code its id
	 * @param band its band
	 * @param pair the pair's state, {@code null} where it cannot be told
	 * @param risk its number; {@code null} where closed or unscored
	 * @param cmo the CMO's own state; {@code null} where closed
	 * @param cio the CIO's
	 * @param questions what lies behind it; empty where closed
	 */
	public record FacetBlock(String code, Band band, @Nullable String pair, @Nullable Integer risk,
			@Nullable String cmo, @Nullable String cio, List<Question> questions) {

		/** The questions with marks on a scale of seven, the largest risk first. */
		public List<Question> positions() {
			return largestFirst().stream().filter((question) -> question.kind().equals("position")).toList();
		}

		/** The questions by their risk; those without one come last. */
		public List<Question> largestFirst() {
			return this.questions.stream()
				.sorted(Comparator.comparing(Question::risk, Comparator.nullsLast(Comparator.reverseOrder())))
				.toList();
		}

	}

	/**
	 * One question with what was answered, in words.
	 *
	 * @param id under which it is scored or asked
	 * @param kind how it is answered
	 * @param label the key of its short name
	 * @param risk its number; {@code null} where unscored
	 * @param why the rule that spoke for it; {@code null} where none may be told
	 * @param said the answers in words, by seat: own, and guessed
	 * @param disputed the two contradict each other on a fact
	 * @param strip the marks as a picture; {@code null} where there is none
	 * @param gaps what is missing in the picture, in sentences
	 */
	public record Question(String id, String kind, String label, @Nullable Integer risk, @Nullable String why,
			Said said, boolean disputed, @Nullable MarkStrip strip, List<String> gaps) {
	}

	/**
	 * What was answered to one question, in words; {@code null} where nothing is asked of
	 * that person.
	 */
	public record Said(@Nullable String cmo, @Nullable String cio, @Nullable String cmoGuess, @Nullable String cioGuess,
			@Nullable String ceo) {
	}

	/**
	 * The goals in three columns.
	 *
	 * @param cmo only the CMO's
	 * @param shared on both lists
	 * @param cio only the CIO's
	 * @param cmoHits how many of the CMO's guesses are right, {@code null} without any
	 * @param cioHits the CIO's
	 */
	public record GoalMap(List<Goal> cmo, List<Goal> shared, List<Goal> cio, @Nullable Integer cmoHits,
			@Nullable Integer cioHits, Said said) {
	}

	/** A goal, and who had guessed it on the other's list. */
	public record Goal(String code, List<String> guessedBy) {

		public boolean isNamed() {
			return !this.guessedBy.isEmpty();
		}

	}

	/**
	 * A mechanism.
	 *
	 * @param proposal what is said of it to everyone
	 * @param because keys of the reasons in words; empty where its facets are the reason
	 * @param facets what it works on, in words
	 * @param priority its number; {@code null} where closed
	 */
	public record Step(Bands.Proposal proposal, List<String> because, String facets, @Nullable Integer priority) {

		public boolean isWaiting() {
			return this.proposal.waiting() != null;
		}

		public List<Integer> steps() {
			return java.util.stream.IntStream.rangeClosed(1, this.proposal.steps()).boxed().toList();
		}

	}

}
