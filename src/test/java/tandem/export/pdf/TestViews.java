package tandem.export.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import tandem.report.Bands;
import tandem.report.ReportView;
import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/** Reports made out of a sample's that are harder to print. */
final class TestViews {

	private TestViews() {
	}

	static ReportView named(ReportView view, String client, String person) {
		Map<Seat, String> people = new EnumMap<>(Seat.class);
		view.heading().people().keySet().forEach((seat) -> people.put(seat, person));
		return headed(view, client, people);
	}

	static ReportView withoutCeo(ReportView view) {
		Map<Seat, String> people = new EnumMap<>(view.heading().people());
		people.remove(Seat.CEO);
		ReportView pair = headed(view, view.heading().client(), people);
		return new ReportView(pair.heading(), pair.bands(), pair.marks(), List.of(), List.of(), pair.remarks(),
				pair.leadNotes(), pair.provenance());
	}

	static ReportView commented(ReportView view, int times, String words) {
		List<ReportView.Remark> remarks = new ArrayList<>();
		for (int index = 0; index < times; index++) {
			remarks.add(new ReportView.Remark(ConflictSource.values()[index % 4], Seat.PAIR.get(index % 2), words,
					index % 3 == 0));
		}
		return new ReportView(view.heading(), view.bands(), view.marks(), view.blindSpots(), view.ceoGuesses(), remarks,
				view.leadNotes(), view.provenance());
	}

	/** Nothing could be rated, and nothing is called for. */
	static ReportView empty(ReportView view) {
		List<Bands.SourceBand> sources = view.bands()
			.sources()
			.stream()
			.map((source) -> new Bands.SourceBand(source.source(), Band.NOT_RATED, false,
					source.facets()
						.stream()
						.map((facet) -> new Bands.FacetBand(facet.facet(), Band.NOT_RATED, null))
						.toList()))
			.toList();
		Bands nothing = new Bands(new Bands.Headline(Band.NOT_RATED, List.of(), List.of()), sources, List.of(),
				List.of(), List.of(), List.of());
		return new ReportView(view.heading(), nothing, null, List.of(), List.of(), List.of(), null, view.provenance());
	}

	private static ReportView headed(ReportView view, String client, Map<Seat, String> people) {
		return new ReportView(
				new ReportView.Heading(client, people, view.heading().reader(), view.heading().released()),
				view.bands(), view.marks(), view.blindSpots(), view.ceoGuesses(), view.remarks(), view.leadNotes(),
				view.provenance());
	}

}
