package tandem.rights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.report.Bands;
import tandem.report.KeptScorecard;
import tandem.report.ReportView;
import tandem.shared.Coded;
import tandem.shared.Seat;

/**
 * What an export says of reports: made from what is open to the reader, and from nothing
 * else.
 */
final class ReportThemes {

	private ReportThemes() {
	}

	/** A report, and the round it is about. */
	record OfRound(String round, ReportView view) {
	}

	/**
	 * The words of the first release alone: what they say of both, and of neither's
	 * answers.
	 */
	static List<Theme> bands(Supplier<Stream<OfRound>> reports) {
		return List.of(
				theme("report-bands", reports, ReportThemes::bands, "round", "source", "facet", "band", "firm",
						"pairState"),
				theme("report-plan", reports, ReportThemes::plan, "round", "mechanism", "source", "inPlan", "owner"));
	}

	/** All that is open. */
	static List<Theme> all(Supplier<Stream<OfRound>> reports) {
		return Stream.concat(bands(reports).stream(),
				Stream.of(theme("report-scorecards", reports, ReportThemes::scorecard, "round", "scorecard"),
						theme("report-answers", reports, ReportThemes::answers, "round", "seat", "field", "answer"),
						theme("report-comments", reports, ReportThemes::comments, "round", "source", "author", "words",
								"isPrivate")))
			.toList();
	}

	private static Stream<List<@Nullable Object>> bands(OfRound report) {
		return report.view()
			.bands()
			.sources()
			.stream()
			.flatMap(
					(source) -> Stream.concat(
							Stream.of(row(report.round(), source.source().code(), null, source.band().code(),
									source.firm(), null)),
							source.facets().stream().map((facet) -> facet(report.round(), source, facet))));
	}

	private static List<@Nullable Object> facet(String round, Bands.SourceBand source, Bands.FacetBand facet) {
		return row(round, source.source().code(), facet.facet(), facet.band().code(), null, facet.pairCode());
	}

	private static Stream<List<@Nullable Object>> plan(OfRound report) {
		Bands bands = report.view().bands();
		return Stream.concat(bands.plan().stream().map((proposal) -> proposal(report.round(), proposal, true)),
				bands.others().stream().map((proposal) -> proposal(report.round(), proposal, false)));
	}

	private static List<@Nullable Object> proposal(String round, Bands.Proposal proposal, boolean inPlan) {
		return row(round, proposal.mechanism(), proposal.source().code(), inPlan, proposal.ownerCode());
	}

	private static Stream<List<@Nullable Object>> scorecard(OfRound report) {
		KeptScorecard scorecard = (report.view().marks() != null) ? report.view().marks().scorecard() : null;
		return (scorecard != null) ? Stream.of(row(report.round(), scorecard)) : Stream.empty();
	}

	private static Stream<List<@Nullable Object>> answers(OfRound report) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		if (report.view().marks() != null) {
			report.view().marks().answers().forEach((seat, fields) -> add(rows, report.round(), seat, fields));
		}
		if (report.view().leadNotes() != null) {
			add(rows, report.round(), Seat.CEO, report.view().leadNotes().ceoAnswers());
		}
		return rows.stream();
	}

	private static void add(List<List<@Nullable Object>> rows, String round, Coded seat, Map<String, String> fields) {
		fields.forEach((field, answer) -> rows.add(row(round, seat.code(), field, answer)));
	}

	private static Stream<List<@Nullable Object>> comments(OfRound report) {
		return report.view()
			.remarks()
			.stream()
			.map((remark) -> row(report.round(), remark.source().code(), remark.author().code(), remark.words(),
					remark.isPrivate()));
	}

	private static List<@Nullable Object> row(@Nullable Object... values) {
		return Arrays.asList(values);
	}

	private static Theme theme(String name, Supplier<Stream<OfRound>> reports,
			Function<OfRound, Stream<List<@Nullable Object>>> rows, String... columns) {
		return new Theme() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public void read(Reader reader) {
				reader.columns(List.of(columns));
				try (Stream<OfRound> all = reports.get()) {
					all.flatMap(rows).forEach(reader::row);
				}
			}

		};
	}

}
