package tandem.mechanism.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tandem.instrument.Dyads;
import tandem.instrument.content.BrokenContent;
import tandem.mechanism.Catalogue;
import tandem.mechanism.Catalogues;
import tandem.mechanism.Mechanism;
import tandem.mechanism.Owner;
import tandem.shared.ConflictSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CatalogueFileTests {

	private final Catalogue catalogue = CatalogueFile.load("catalogue-1", Dyads.INSTRUMENT);

	@Test
	void holdsTwentyEightMechanismsInOrder() {
		assertThat(this.catalogue.id()).isEqualTo("catalogue-1");
		assertThat(this.catalogue.mechanisms()).hasSize(28)
			.extracting(Mechanism::id)
			.startsWith("M01", "M02")
			.endsWith("M28")
			.isSorted();
	}

	@Test
	void readsEveryPartOfAnEntry() throws IOException {
		Mechanism sameStanding = this.catalogue.find("M22").orElseThrow();

		assertThat(sameStanding.source()).isEqualTo(ConflictSource.STRUCTURE);
		assertThat(sameStanding.facets()).containsExactly("formal-parity", "voice");
		assertThat(sameStanding.owner()).isEqualTo(Owner.CEO);
		assertThat(sameStanding.effort()).isEqualTo(3);
		assertThat(sameStanding.stage()).isEqualTo(4);
		assertThat(sameStanding.steps()).isEqualTo(4);
		assertThat(sameStanding.needsCeo()).isTrue();
		assertThat(sameStanding.references()).contains("whitler-2017");
		assertThat(this.catalogue.find("M23").orElseThrow().needsCeo()).isFalse();
		assertThat(this.catalogue.find("M99")).isEmpty();
		assertThat(read(source()).mechanisms()).isEqualTo(this.catalogue.mechanisms());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					facets: [regard]              | facets: [regart]              | names the unknown facet 'regart'
					source: perspective           | source: prospect              | has the unknown source 'prospect'
					owner: either                 | owner: nobody                 | has the unknown owner 'nobody'
					effort: 1                     | effort: 4                     | has a 'effort' that is not among those known
					stage: 1                      | stage: 0                      | has a 'stage' that is not among those known
					stage: 1                      | stage: 5                      | has a 'stage' that is not among those known
					steps: 4                      | steps: 0                      | has a 'steps' that is not among those known
					withoutCeo: not-needed        | withoutCeo: perhaps           | says neither 'needed' nor 'not-needed' in 'withoutCeo'
					owner: either                 | ovner: either                 | has an unknown key 'ovner'
					- id: M02                     | - id: M01                     | the mechanism 'M01' stands there twice
					- id: M02                     | - id: M01                     | the mechanism 'M02' is missing
					- id: M02                     | - id: M99                     | nothing calls for the mechanism 'M99'
					id: catalogue-1               | id: catalogue-0               | nothing calls for the mechanism 'M01'
					id: catalogue-1               | di: catalogue-1               | has an unknown key 'di'
					""")
	void refusesABrokenEntryByName(String right, String wrong, String fault) throws IOException {
		String broken = source().replaceFirst(java.util.regex.Pattern.quote(right),
				java.util.regex.Matcher.quoteReplacement(wrong));
		assertThat(broken).isNotEqualTo(source());

		assertThatExceptionOfType(BrokenContent.class).isThrownBy(() -> read(broken))
			.satisfies((ex) -> assertThat(ex.faults()).anyMatch((named) -> named.contains(fault)));
	}

	@ParameterizedTest
	@CsvSource({ "effort: 1, effort: 3", "stage: 1, stage: 4", "steps: 4, steps: 1" })
	void takesEveryKnownNumber(String right, String other) throws IOException {
		assertThat(read(source().replaceFirst(right, other)).mechanisms()).hasSize(28);
	}

	@Test
	void keepsEveryReleasedCatalogueAndBeginsWithTheLast() {
		Catalogue next = new Catalogue("catalogue-2", List.of());
		Catalogues catalogues = new Catalogues(this.catalogue, next);

		assertThat(catalogues.current()).isSameAs(next);
		assertThat(catalogues.get("catalogue-1")).isSameAs(this.catalogue);
		assertThatIllegalArgumentException().isThrownBy(() -> catalogues.get("catalogue-0"))
			.withMessage("No catalogue catalogue-0");
	}

	private static Catalogue read(String yaml) {
		return CatalogueFile.read("test.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
				Dyads.INSTRUMENT);
	}

	private static String source() throws IOException {
		try (InputStream file = CatalogueFileTests.class.getResourceAsStream("/tandem/mechanism/catalogue-1.yaml")) {
			assertThat(file).isNotNull();
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
