package tandem.report.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.report.Bands;
import tandem.report.ReportView;

/**
 * A report as scripts read it: made from what this reader may see, and from nothing else.
 *
 * @param round its id
 * @param as through whose eyes
 * @param level bands or marks
 * @param scorecard the contract's scorecard at marks level; at bands level the words of
 * it
 * @param strengths what the two share
 * @param blindSpots the CEO's rating of each source, where open
 * @param comments the comments that this reader may see
 * @param importedFrom who obtained consent, where the round was answered elsewhere
 */
record ReportJson(String round, String as, String level, Object scorecard, List<StrengthJson> strengths,
		Map<String, Integer> blindSpots, List<CommentJson> comments, @Nullable String importedFrom,
		@Nullable Instant released) {

	/** Something the two share: a facet, an area or a goal. */
	record StrengthJson(String kind, String code) {
	}

	/** A comment, with its author and what it is about. */
	record CommentJson(String source, String author, String words, boolean isPrivate) {
	}

	static ReportJson of(String round, ReportView view) {
		List<Bands.Strength> shared = (view.marks() != null) ? view.marks().strengths() : view.bands().strengths();
		Map<String, Integer> blindSpots = new LinkedHashMap<>();
		view.blindSpots().forEach((spot) -> blindSpots.put(spot.source().code(), spot.rating()));
		return new ReportJson(round, view.heading().reader().code(), view.level().code(),
				(view.marks() != null) ? view.marks().scorecard() : words(view.bands()),
				shared.stream().map((strength) -> new StrengthJson(strength.kind(), strength.code())).toList(),
				blindSpots,
				view.remarks()
					.stream()
					.map((remark) -> new CommentJson(remark.source().code(), remark.author().code(), remark.words(),
							remark.isPrivate()))
					.toList(),
				(view.provenance().importNote() != null) ? view.provenance().importNote().obtainedBy() : null,
				view.heading().released());
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
