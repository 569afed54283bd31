package tandem.site.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Facet;
import tandem.instrument.Instrument;
import tandem.instrument.Kind;
import tandem.instrument.Reference;
import tandem.instrument.References;
import tandem.shared.Band;
import tandem.shared.ConflictSource;

/**
 * The instrument as scripts read it.
 *
 * @param id its version
 * @param language the language of the texts
 * @param kinds how questions are answered and scored
 * @param bands the bands, each from its lowest risk, 0 to 100, upwards
 * @param sources the four rated sources
 * @param facets their parts; a weight counts relative to the other facets of its source
 * @param items every question
 * @param references the publications that the facets name
 */
record InstrumentJson(String id, String language, List<KindJson> kinds, List<BandJson> bands, List<SourceJson> sources,
		List<FacetJson> facets, List<ItemJson> items, List<ReferenceJson> references) {

	static InstrumentJson of(Instrument instrument, References references, Words words) {
		return new InstrumentJson(instrument.id(), words.locale().toLanguageTag(),
				Arrays.stream(Kind.values()).map((kind) -> KindJson.of(kind, words)).toList(),
				Band.rated().stream().map((band) -> BandJson.of(band, words)).toList(),
				Arrays.stream(ConflictSource.values()).map((source) -> SourceJson.of(source, words)).toList(),
				instrument.facets().stream().map((facet) -> FacetJson.of(facet, words)).toList(),
				instrument.items().stream().map((item) -> ItemJson.of(item, words)).toList(),
				references.behind(instrument).stream().map(ReferenceJson::of).toList());
	}

	/** A kind of question, with the rule by which it is scored. */
	record KindJson(String code, String name, String scoring) {

		static KindJson of(Kind kind, Words words) {
			String key = "kind." + kind.code();
			return new KindJson(kind.code(), words.text(key), words.text(key + ".scoring"));
		}

	}

	/** A band and the lowest risk that it covers. */
	record BandJson(String code, String name, String about, double from) {

		static BandJson of(Band band, Words words) {
			String key = "band." + band.code();
			return new BandJson(band.code(), words.text(key), words.text(key + ".about"), band.from());
		}

	}

	/** One source of conflict. */
	record SourceJson(String code, String name, String about) {

		static SourceJson of(ConflictSource source, Words words) {
			String key = "source." + source.code();
			return new SourceJson(source.code(), words.text(key), words.text(key + ".about"));
		}

	}

	/** One part of a source, with the ids of what is scored in it. */
	record FacetJson(String id, String source, String name, String about, double weight, List<String> scored,
			List<String> references) {

		static FacetJson of(Facet facet, Words words) {
			String key = "facet." + facet.id();
			return new FacetJson(facet.id(), facet.source().code(), words.text(key), words.text(key + ".about"),
					facet.weight(), facet.scored(), facet.references());
		}

	}

	/** A publication; the sample only where it is known. */
	record ReferenceJson(String id, String authors, int year, String title, String publisher, String kind,
			@Nullable Map<String, Object> sample) {

		static ReferenceJson of(Reference reference) {
			Reference.Sample sample = reference.sample();
			return new ReferenceJson(reference.id(), reference.authors(), reference.year(), reference.title(),
					reference.publisher(), reference.kind(),
					(sample == null) ? null : Map.of("n", sample.n(), "unit", sample.unit()));
		}

	}

}
