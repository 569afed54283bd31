package tandem.instrument.content;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tandem.instrument.Facet;
import tandem.instrument.Reference;
import tandem.instrument.References;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReferencesFileTests {

	private static final String ENTRY = "{id: a-2017, authors: 'Ash, B.', year: 2017, title: On oaks, publisher: Trees, kind: paper}";

	private final References references = ReferencesFile.load();

	@Test
	void standInOrderOfAuthorAndYear() {
		assertThat(this.references.all()).hasSizeGreaterThan(30)
			.isSortedAccordingTo(Comparator.comparing(Reference::authors).thenComparing(Reference::year));
	}

	@Test
	void holdWhatTheFacetsName() {
		List<String> named = InstrumentFile.load("cmo-cio-1")
			.facets()
			.stream()
			.map(Facet::references)
			.flatMap(List::stream)
			.distinct()
			.toList();

		assertThat(this.references.named(named)).extracting(Reference::id)
			.isNotEmpty()
			.containsExactlyElementsOf(named);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Kahn, K. B.                                    | Kahn 1996
			Homburg, C., & Jensen, O.                      | Homburg & Jensen 1996
			Kleingeld, A., van Mierlo, H., & Arends, L.    | Kleingeld, van Mierlo & Arends 1996
			Banker, R. D., Hu, N., Pavlou, P. A., & Luftman, J. | Banker et al. 1996
			CMO Council & Accenture                        | CMO Council & Accenture 1996
			""")
	void areCitedBySurnameAndYear(String authors, String cited) {
		assertThat(new Reference("a", authors, 1996, "On oaks", "Trees", "paper", null).cited()).isEqualTo(cited);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kind: paper  | kind: rumour               | has the unknown kind 'rumour'
			year: 2017   | year: last                 | needs the whole number 'year'
			kind: paper  | 'kind: paper, n: 5'        | needs the text 'unit'
			kind: paper  | 'kind: paper, unit: owls'  | has the unknown unit 'owls'
			title:       | titel:                     | has an unknown key 'titel'
			""")
	void refuseAPublicationThatIsNotFullyNamed(String sound, String broken, String fault) {
		assertThat(read(ENTRY).all()).hasSize(1);

		assertThatExceptionOfType(BrokenContent.class).isThrownBy(() -> read(ENTRY.replace(sound, broken)))
			.withMessageContaining(fault);
	}

	@Test
	void refuseAPublicationThatStandsThereTwice() {
		assertThatExceptionOfType(BrokenContent.class).isThrownBy(() -> read(ENTRY + ", " + ENTRY))
			.withMessageContaining("'a-2017' stands there twice");
	}

	private static References read(String entries) {
		String content = "references: [" + entries + "]";
		return ReferencesFile.read("references", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
	}

}
