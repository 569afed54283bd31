package tandem.instrument.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tandem.instrument.Instrument;
import tandem.instrument.Kind;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InstrumentFileTests {

	private final Instrument instrument = InstrumentFile.load("cmo-cio-1");

	@ParameterizedTest
	@CsvSource({ "PERSPECTIVE, 12", "GOALS, 10", "ACCOUNTABILITY, 11", "STRUCTURE, 10" })
	void countsTheScoredItemsOfEachSource(ConflictSource source, int count) {
		assertThat(this.instrument.scored(source)).hasSize(count);
	}

	@Test
	void asksFourteenPagesOfThePairAndFiveOfTheCeo() {
		assertThat(this.instrument.pages(Seat.CMO)).hasSize(14).isEqualTo(this.instrument.pages(Seat.CIO));
		assertThat(this.instrument.pages(Seat.CEO)).hasSize(5);
	}

	@Test
	void keepsGuessesOffThePagesThatShowOwnMarks() {
		assertThat(this.instrument.pages())
			.noneMatch((page) -> page.fields().stream().anyMatch((f) -> f.name().endsWith(".own"))
					&& page.fields().stream().anyMatch((f) -> f.name().endsWith(".guess")));
	}

	@Test
	void knowsTheReversedPractices() {
		assertThat(this.instrument.items()).filteredOn((item) -> item.reversed())
			.extracting((item) -> item.id())
			.containsExactly("P4d", "G2c", "A2b", "S2b");
	}

	@Test
	void guessesElevenPositions() {
		assertThat(this.instrument.guessedPositions()).hasSize(11).allMatch((item) -> item.kind() == Kind.POSITION);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{id: P1a, facet: scope, kind: position}  | {id: P1a, facet: scop, kind: position}      | names the unknown facet 'scop'
					{id: P1a, facet: scope, kind: position}  | {id: P1a, facet: scope, kind: postion}      | has an unknown kind
					{id: P1a, facet: scope, kind: position}  | {id: P1b, facet: scope, kind: position}     | the item 'P1b' stands there twice
					{id: P1a, facet: scope, kind: position}  | {id: P1a, facets: scope, kind: position}    | has an unknown key 'facets'
					{weight: 2, references: [whitler-2017]}  | {weight: 0, references: [whitler-2017]}     | needs a 'weight' above zero
					none: 1, 1-2: 0.5                        | none: 1.5, 1-2: 0.5                         | has an option whose risk is not between 0 and 1
					asks: [P3c.own, G1b.own                  | asks: [G1b.own                              | P3c.own is asked on 0 pages instead of one
					asks: [C9]                               | asks: [C9, P2c]                             | asks 'P2c', which is no item of its seats
					""")
	void refusesABrokenEntryByName(String right, String wrong, String fault) throws IOException {
		String broken = source().replaceFirst(java.util.regex.Pattern.quote(right),
				java.util.regex.Matcher.quoteReplacement(wrong));

		assertThatExceptionOfType(BrokenContent.class).isThrownBy(() -> read(broken))
			.satisfies((ex) -> assertThat(ex.faults()).anyMatch((named) -> named.contains(fault)));
	}

	@Test
	void refusesWhatIsNoYaml() {
		assertThatExceptionOfType(BrokenContent.class).isThrownBy(() -> read("items: [")).withMessageContaining("YAML");
	}

	private static Instrument read(String yaml) {
		return InstrumentFile.read("test.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
	}

	private static String source() throws IOException {
		try (InputStream file = InstrumentFileTests.class.getResourceAsStream("/tandem/instrument/cmo-cio-1.yaml")) {
			assertThat(file).isNotNull();
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
