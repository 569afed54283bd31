package tandem;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import tandem.instrument.Field;
import tandem.instrument.Instrument;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.instrument.Scale;
import tandem.instrument.content.InstrumentFile;
import tandem.scoring.CoorientationState;
import tandem.scoring.OwnershipState;
import tandem.scoring.Warning;
import tandem.shared.Band;
import tandem.shared.Coded;
import tandem.shared.ConflictSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the data files name has its words, its references and its sample. */
class ContentTextTests {

	private final Instrument instrument = InstrumentFile.load("cmo-cio-1");

	private final Map<String, String> texts = MessageBundles.read().english();

	private final List<Map<String, Object>> mechanisms = list("mechanism/catalogue-1.yaml", "mechanisms");

	private final List<Map<String, Object>> figures = list("report/figures-1.yaml", "figures");

	private final List<Map<String, Object>> references = list("instrument/references.yaml", "references");

	@Test
	void wordEveryQuestion() {
		assertThat(this.instrument.items()).isNotEmpty()
			.allSatisfy((item) -> assertThat(this.texts).containsKeys(keys(item).toArray(String[]::new)));
	}

	@Test
	void wordEveryOption() {
		assertThat(this.instrument.items()).allSatisfy((item) -> {
			String prefix = switch (item.kind()) {
				case GOALS -> "goal.";
				case OWNERSHIP -> "owner.";
				default -> "option." + item.id() + ".";
			};
			for (Field field : item.fields()) {
				if (field.scale() instanceof Scale.OneOf oneOf) {
					String part = String.join(".", field.path());
					assertThat(oneOf.options()).allMatch((option) -> this.texts.containsKey(prefix + option.code())
							|| this.texts.containsKey(prefix + part + "." + option.code()), field.name());
				}
				if (field.scale() instanceof Scale.Several several) {
					assertThat(several.options()).allMatch((option) -> this.texts.containsKey(prefix + option.code()));
				}
			}
		});
	}

	@Test
	void labelEveryPartOfAQuestion() {
		assertThat(this.instrument.items()).filteredOn((item) -> item.fields().size() > 1)
			.filteredOn((item) -> item.kind() != Kind.POSITION && item.kind() != Kind.GOALS)
			.isNotEmpty()
			.allSatisfy((item) -> {
				String prefix = (item.kind() == Kind.OWNERSHIP) ? "area." : "part." + item.id() + ".";
				assertThat(this.texts).containsKeys(
						item.fields().stream().map((field) -> prefix + field.path().get(0)).toArray(String[]::new));
			});
	}

	@Test
	void explainHowEveryQuestionIsScored() {
		assertThat(this.instrument.items())
			.allSatisfy((item) -> assertThat(this.texts).containsKey((item.facet() == null || item.kind() == Kind.FACT)
					? "item." + item.id() + ".scoring" : "kind." + item.kind().code() + ".scoring"));
	}

	@Test
	void nameEveryScoredItem() {
		Stream<String> scored = this.instrument.facets().stream().flatMap((facet) -> facet.scored().stream());

		assertThat(this.texts).containsKeys(scored.map((id) -> "item." + id + ".title").toArray(String[]::new));
	}

	@Test
	void leadIntoEveryPage() {
		assertThat(this.instrument.pages()).allSatisfy((page) -> assertThat(this.texts)
			.containsKeys("page." + page.id() + ".title", "page." + page.id() + ".lead"));
	}

	@Test
	void nameAndExplainEveryWordOfTheReport() {
		List<String> facets = this.instrument.facets().stream().map((facet) -> facet.id()).toList();
		assertThat(this.texts).containsKeys(withAbout("facet", facets))
			.containsKeys(facets.stream().map((facet) -> "strength.facet." + facet).toArray(String[]::new))
			.containsKeys(withAbout("source", codes(ConflictSource.values())))
			.containsKeys(withAbout("band", codes(Band.values())))
			.containsKeys(withAbout("state", codes(CoorientationState.values())))
			.containsKeys(withAbout("ownership", codes(OwnershipState.values())))
			.containsKeys(withAbout("warning", codes(Warning.values())));
	}

	@Test
	void describeEveryMechanismInFull() {
		assertThat(this.mechanisms).hasSize(28).allSatisfy((mechanism) -> {
			String key = "mechanism." + mechanism.get("id");
			int steps = (int) mechanism.get("steps");
			assertThat(this.texts)
				.containsKeys(key + ".name", key + ".what", key + ".success", key + ".evidence", key + ".origin",
						key + ".without-ceo", "trigger." + mechanism.get("id"))
				.containsKeys(
						IntStream.rangeClosed(1, steps).mapToObj((n) -> key + ".step." + n).toArray(String[]::new))
				.doesNotContainKey(key + ".step." + (steps + 1))
				.containsKeys("mechanism.owner." + mechanism.get("owner"),
						"mechanism.effort." + mechanism.get("effort"), "mechanism.stage." + mechanism.get("stage"));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "P2c", "P4a", "P4b", "G1a", "G2b", "G2c", "G3o", "G3h", "G4a", "G4b", "A1a", "A1c", "A1d",
			"A2a", "A2b", "A2c", "A3a", "A3b", "A3d", "S1d", "S2a", "S2b", "S2c", "S3a", "S3b", "C1", "C4", "C5", "C7",
			"scope", "horizon", "premium", "understanding", "ceo-not-engaged", "structure", "wait.M22", "wait.M22.ceo",
			"wait.M23" })
	void sayWhyWithoutANumberOrAName(String reason) {
		assertThat(this.texts.get("because." + reason)).isNotNull()
			.doesNotContain("per cent")
			.doesNotContainPattern("\\b(?<!M)[0-9]")
			.doesNotContain("The CMO", "The CIO", "the CMO", "the CIO");
	}

	@Test
	void nameTheSourcesOfEveryFacetMechanismAndFigure() {
		List<Object> known = this.references.stream().map((reference) -> reference.get("id")).toList();
		assertThat(known).doesNotHaveDuplicates();
		assertThat(known)
			.containsAll(this.instrument.facets().stream().flatMap((f) -> f.references().stream()).toList());
		assertThat(known)
			.containsAll(this.mechanisms.stream().flatMap((m) -> ((Collection<?>) m.get("refs")).stream()).toList());
		assertThat(known).containsAll(this.figures.stream().map((figure) -> figure.get("reference")).toList());
	}

	@Test
	void showNoFigureWithoutItsYearAndSample() {
		assertThat(this.figures).hasSizeBetween(12, 16).allSatisfy((figure) -> {
			String key = "figure." + figure.get("id");
			Map<?, ?> values = (Map<?, ?>) figure.get("values");
			assertThat(figure.get("n")).isInstanceOf(Integer.class);
			assertThat(figure.get("year")).isInstanceOf(Integer.class);
			assertThat(this.texts)
				.containsKeys(key, "source." + figure.get("source"), "figures.unit." + figure.get("unit"))
				.containsKeys(values.keySet().stream().map((code) -> key + "." + code).toArray(String[]::new));
			assertThat(this.references).filteredOn((reference) -> reference.get("id").equals(figure.get("reference")))
				.allSatisfy((reference) -> {
					assertThat(reference).containsEntry("n", figure.get("n"));
					assertThat(reference).containsEntry("year", figure.get("year"));
				});
		});
	}

	private static Stream<String> keys(Item item) {
		String key = "item." + item.id();
		Stream<String> wording = switch (item.kind()) {
			case POSITION -> Stream.of(key + ".left", key + ".right");
			case PRACTICE -> item.roleWording() ? Stream.of(key + ".cmo", key + ".cio") : Stream.of(key);
			default -> Stream.of(key);
		};
		return Stream.concat(Stream.of(key + ".title"), wording);
	}

	private static String[] withAbout(String prefix, Collection<String> codes) {
		return codes.stream()
			.flatMap((code) -> Stream.of(prefix + "." + code, prefix + "." + code + ".about"))
			.toArray(String[]::new);
	}

	private static List<String> codes(Coded... words) {
		return Stream.of(words).map(Coded::code).toList();
	}

	private static List<Map<String, Object>> list(String file, String key) {
		InputStream content = ContentTextTests.class.getResourceAsStream("/tandem/" + file);
		Map<String, List<Map<String, Object>>> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
		return List.copyOf(root.get(key));
	}

}
