package tandem.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tandem.assessment.RoundView;
import tandem.assessment.SecondLook;
import tandem.assessment.Versions;
import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/**
 * A report as one reader may see it, in every channel. What is not open to them is not in
 * it.
 *
 * @param heading whose report this is, and for whom
 * @param bands what the first release opens
 * @param marks what the second adds; {@code null} where closed
 * @param blindSpots the CEO's rating of the sources beside the measured bands; empty
 * where closed or not given
 * @param ceoGuesses where the CEO expected marks of the two; empty where closed or not
 * given
 * @param remarks the comments that this reader may see
 * @param leadNotes what is for the lead consultant alone; {@code null} for everyone else
 * @param provenance what the report was made with
 */
public record ReportView(Heading heading, Bands bands, @Nullable Marks marks, List<BlindSpot> blindSpots,
		List<CeoGuess> ceoGuesses, List<Remark> remarks, @Nullable LeadNotes leadNotes, Provenance provenance) {

	public ReportView {
		blindSpots = List.copyOf(blindSpots);
		ceoGuesses = List.copyOf(ceoGuesses);
		remarks = List.copyOf(remarks);
	}

	public Level level() {
		return (this.marks != null) ? Level.MARKS : Level.BANDS;
	}

	/** The same without anything that only the marks open. */
	public ReportView inBands() {
		return new ReportView(this.heading, this.bands, null, this.blindSpots, List.of(), List.of(), null,
				this.provenance);
	}

	/**
	 * The top of the page.
	 *
	 * @param client the firm
	 * @param people who sits where, by name
	 * @param reader for whom this is
	 * @param released when the bands were opened; {@code null} before, and for samples
	 */
	public record Heading(String client, Map<Seat, String> people, Reader reader, @Nullable Instant released) {

		public Heading {
			people = new EnumMap<>(people);
		}

	}

	/**
	 * How strained the CEO thinks a source is, beside what was measured.
	 *
	 * @param source the source
	 * @param rating from 1 (aligned) to 4 (conflict)
	 * @param measured the band
	 */
	public record BlindSpot(ConflictSource source, int rating, Band measured) {

		/**
		 * The measured band on the scale of the rating; 0 where not rated.
		 */
		public int measuredRating() {
			return switch (this.measured) {
				case NOT_RATED -> 0;
				case ALIGNED -> 1;
				case WATCH -> 2;
				case STRAINED -> 3;
				case CONFLICT -> 4;
			};
		}

	}

	/**
	 * Where the CEO expected one mark, and where it is.
	 *
	 * @param item the question
	 * @param of whose mark
	 * @param guess the CEO's
	 * @param own theirs; {@code null} where left open
	 */
	public record CeoGuess(String item, Seat of, int guess, @Nullable Integer own) {
	}

	/**
	 * A comment.
	 *
	 * @param source what it is about
	 * @param author who wrote it
	 * @param words as typed
	 * @param isPrivate for the lead consultant alone
	 */
	public record Remark(ConflictSource source, Seat author, String words, boolean isPrivate) {
	}

	/**
	 * For the lead consultant alone.
	 *
	 * @param ceoAnswers the CEO's form by field; empty without one
	 * @param secondLooks patterns in somebody's answers that they did not confirm
	 */
	public record LeadNotes(Map<String, String> ceoAnswers, Map<Seat, Set<SecondLook>> secondLooks) {

		/** The codes of somebody's patterns, in their order. */
		public List<String> looks(Seat seat) {
			return this.secondLooks.getOrDefault(seat, Set.of()).stream().sorted().map(SecondLook::code).toList();
		}

	}

	/**
	 * Where the report comes from.
	 *
	 * @param versions what it was made with
	 * @param importNote the answers were brought in from elsewhere
	 */
	public record Provenance(Versions versions, RoundView.@Nullable ImportNote importNote) {

		public String instrument() {
			return this.versions.instrument();
		}

		public String catalogue() {
			return this.versions.catalogue();
		}

		public int algorithm() {
			return this.versions.algorithm();
		}

		public String disclosure() {
			return this.versions.disclosure();
		}

		/** Who obtained consent elsewhere. */
		public @Nullable String importedBy() {
			return (this.importNote != null) ? this.importNote.obtainedBy() : null;
		}

		/** When they did. */
		public @Nullable LocalDate importedOn() {
			return (this.importNote != null) ? this.importNote.date() : null;
		}

	}

}
