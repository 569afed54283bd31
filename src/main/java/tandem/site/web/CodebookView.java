package tandem.site.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Facet;
import tandem.instrument.Instrument;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.instrument.Reference;
import tandem.instrument.References;
import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/**
 * The instrument laid open: what is asked, how it counts and where it comes from.
 *
 * @param id the instrument's version
 * @param kinds the kinds of question that it uses
 * @param bands the four bands with their thresholds
 * @param sources the four rated sources with their facets
 * @param relationship the questions beside the ratings
 * @param ceo the CEO's short form
 * @param references the publications that the facets name
 */
record CodebookView(String id, List<String> kinds, List<BandRow> bands, List<SourcePart> sources,
		List<ItemView> relationship, List<ItemView> ceo, List<Reference> references) {

	static CodebookView of(Instrument instrument, References references) {
		List<Item> unrated = instrument.items().stream().filter((item) -> item.source() == null).toList();
		return new CodebookView(instrument.id(), kinds(instrument), BandRow.all(),
				Arrays.stream(ConflictSource.values())
					.map((source) -> SourcePart.of(instrument, source, references))
					.toList(),
				views(unrated.stream().filter((item) -> !item.seats().contains(Seat.CEO))),
				views(unrated.stream().filter((item) -> item.seats().contains(Seat.CEO))),
				references.behind(instrument));
	}

	private static List<String> kinds(Instrument instrument) {
		return Arrays.stream(Kind.values())
			.filter((kind) -> instrument.items().stream().anyMatch((item) -> item.kind() == kind))
			.map(Kind::code)
			.toList();
	}

	private static List<ItemView> views(Stream<Item> items) {
		return items.map(ItemView::of).toList();
	}

	/** A band and the risks it covers; the highest has no upper end. */
	record BandRow(String code, int from, @Nullable Integer below) {

		static List<BandRow> all() {
			List<Band> rated = Band.rated();
			List<BandRow> rows = new ArrayList<>();
			for (int i = 0; i < rated.size(); i++) {
				Integer below = (i + 1 < rated.size()) ? (int) rated.get(i + 1).from() : null;
				rows.add(new BandRow(rated.get(i).code(), (int) rated.get(i).from(), below));
			}
			return List.copyOf(rows);
		}

	}

	/** One source of conflict with its facets. */
	record SourcePart(String code, int items, List<FacetPart> facets) {

		static SourcePart of(Instrument instrument, ConflictSource source, References references) {
			List<Facet> facets = instrument.facets(source);
			double total = facets.stream().mapToDouble(Facet::weight).sum();
			return new SourcePart(source.code(), instrument.scored(source).size(),
					facets.stream().map((facet) -> FacetPart.of(instrument, facet, total, references)).toList());
		}

	}

	/** A facet with its share in the source, its questions and its references. */
	record FacetPart(String id, double weight, double total, List<ItemView> items, List<Reference> references) {

		static FacetPart of(Instrument instrument, Facet facet, double total, References references) {
			return new FacetPart(facet.id(), facet.weight(), total,
					views(instrument.items().stream().filter((item) -> facet.id().equals(item.facet()))),
					references.named(facet.references()));
		}

	}

}
