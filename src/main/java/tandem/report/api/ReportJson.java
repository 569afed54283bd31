package tandem.report.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.assessment.RoundView.ImportNote;
import tandem.assessment.SecondLook;
import tandem.assessment.Versions;
import tandem.report.Bands;
import tandem.report.ReportView;

/**
 * A report as scripts read it: made from what this reader may see, and from nothing else.
 *
 * @param round its id
 * @param client the firm
 * @param people who sits where, by name
 * @param as through whose eyes
 * @param level bands or marks
 * @param scorecard the contract's scorecard at marks level; at bands level the words of
 * it
 * @param strengths what the two share
 * @param ceoNotEngaged why the warning of this name is raised
 * @param waiting why a mechanism that is called for has to wait
 * @param marks what the release of marks adds beside the scorecard
 * @param blindSpots the CEO's rating of each source, where open
 * @param ceoGuesses where the CEO expected marks of the two, where open
 * @param comments the comments that this reader may see
 * @param leadNotes what is for the lead consultant alone
 * @param versions what the report was made with
 * @param importedFrom who obtained consent, where the round was answered elsewhere
 * @param importedOn when they did
 */
record ReportJson(String round, String client, Map<String, String> people, String as, String level, Object scorecard,
		List<StrengthJson> strengths, @Nullable String ceoNotEngaged, Map<String, String> waiting,
		@Nullable MarksJson marks, Map<String, Integer> blindSpots, List<CeoGuessJson> ceoGuesses,
		List<CommentJson> comments, @Nullable LeadNotesJson leadNotes, VersionsJson versions,
		@Nullable String importedFrom, @Nullable LocalDate importedOn, @Nullable Instant released) {

	/** Something the two share: a facet, an area or a goal. */
	record StrengthJson(String kind, String code) {
	}

	/** A comment, with its author and what it is about. */
	record CommentJson(String source, String author, String words, boolean isPrivate) {
	}

	/** Where the CEO expected a mark, and where it is. */
	record CeoGuessJson(String item, String of, int guess, @Nullable Integer own) {
	}

	/**
	 * For the lead consultant alone: the CEO's form by field, and patterns in somebody's
	 * answers that they did not confirm.
	 */
	record LeadNotesJson(Map<String, String> ceoAnswers, Map<String, List<String>> secondLooks) {

		static LeadNotesJson of(ReportView.LeadNotes notes) {
			Map<String, List<String>> looks = new LinkedHashMap<>();
			notes.secondLooks()
				.forEach((seat, kinds) -> looks.put(seat.code(),
						kinds.stream().map(SecondLook::code).sorted().toList()));
			return new LeadNotesJson(notes.ceoAnswers(), looks);
		}

	}

	/** What the round was begun with and keeps for good. */
	record VersionsJson(String instrument, String catalogue, int algorithm, String disclosure) {

		static VersionsJson of(Versions versions) {
			return new VersionsJson(versions.instrument(), versions.catalogue(), versions.algorithm(),
					versions.disclosure());
		}

	}

	static ReportJson of(String round, ReportView view) {
		List<Bands.Strength> shared = (view.marks() != null) ? view.marks().strengths() : view.bands().strengths();
		Map<String, Integer> blindSpots = new LinkedHashMap<>();
		view.blindSpots().forEach((spot) -> blindSpots.put(spot.source().code(), spot.rating()));
		Map<String, String> people = new LinkedHashMap<>();
		view.heading().people().forEach((seat, name) -> people.put(seat.code(), name));
		ImportNote note = view.provenance().importNote();
		return new ReportJson(round, view.heading().client(), people, view.heading().reader().code(),
				view.level().code(), (view.marks() != null) ? view.marks().scorecard() : words(view.bands()),
				shared.stream().map((strength) -> new StrengthJson(strength.kind(), strength.code())).toList(),
				ceoNotEngaged(view.bands()), waiting(view.bands()),
				(view.marks() != null) ? MarksJson.of(view.heading().reader(), view.marks()) : null, blindSpots,
				view.ceoGuesses()
					.stream()
					.map((guess) -> new CeoGuessJson(guess.item(), guess.of().code(), guess.guess(), guess.own()))
					.toList(),
				view.remarks()
					.stream()
					.map((remark) -> new CommentJson(remark.source().code(), remark.author().code(), remark.words(),
							remark.isPrivate()))
					.toList(),
				(view.leadNotes() != null) ? LeadNotesJson.of(view.leadNotes()) : null,
				VersionsJson.of(view.provenance().versions()), (note != null) ? note.obtainedBy() : null,
				(note != null) ? note.date() : null, view.heading().released());
	}

	private static @Nullable String ceoNotEngaged(Bands bands) {
		return bands.warnings().stream().map(Bands.Caution::because).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private static Map<String, String> waiting(Bands bands) {
		Map<String, String> waiting = new TreeMap<>();
		for (Bands.Proposal proposal : bands.others()) {
			if (proposal.waiting() != null) {
				waiting.put(proposal.mechanism(), proposal.waiting());
			}
		}
		return waiting;
	}

	/**
	 * The scorecard without a number, a question or a person's own state; everything that
	 * is called for stands in the order of the catalogue.
	 */
	private static Map<String, Object> words(Bands bands) {
		Map<String, Object> sources = new LinkedHashMap<>();
		bands.sources().forEach((source) -> sources.put(source.source().code(), source(source)));
		Map<String, Object> words = new LinkedHashMap<>();
		words.put("sources", sources);
		words.put("headline", Map.of("band", bands.headline().band().code(), "sourcesToAct",
				bands.headline().toAct().stream().map((source) -> source.code()).toList()));
		words.put("warnings", bands.warnings().stream().map((caution) -> caution.warning().code()).toList());
		words.put("recommendations",
				Stream.concat(bands.plan().stream(), bands.others().stream())
					.sorted(Comparator.comparing(Bands.Proposal::mechanism))
					.map(ReportJson::proposal)
					.toList());
		words.put("plan", bands.plan().stream().map(Bands.Proposal::mechanism).toList());
		return words;
	}

	private static Map<String, Object> source(Bands.SourceBand source) {
		Map<String, Object> facets = new LinkedHashMap<>();
		source.facets().forEach((facet) -> {
			Map<String, @Nullable Object> words = new LinkedHashMap<>();
			words.put("band", facet.band().code());
			words.put("state", (facet.pair() != null) ? Map.of("pair", facet.pair().code()) : null);
			facets.put(facet.facet(), words);
		});
		return Map.of("band", source.band().code(), "firm", source.firm(), "facets", facets);
	}

	private static Map<String, Object> proposal(Bands.Proposal proposal) {
		return Map.of("mechanism", proposal.mechanism(), "source", proposal.source().code(), "because",
				proposal.facets(), "owner", proposal.owner().code(), "effort", proposal.effort(), "stage",
				proposal.stage(), "wait", proposal.waiting() != null);
	}

}
