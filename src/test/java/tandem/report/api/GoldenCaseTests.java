package tandem.report.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import tandem.instrument.Instrument;
import tandem.instrument.Instruments;
import tandem.instrument.Problem;
import tandem.instrument.content.InstrumentFile;
import tandem.mechanism.Catalogue;
import tandem.mechanism.content.CatalogueFile;
import tandem.report.ScorePair;
import tandem.report.ScorecardJson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The contract: each request gives exactly the response that stands beside it, keys,
 * order and nulls included.
 */
class GoldenCaseTests {

	private static final Path CASES = Path.of("src/test/resources/golden");

	private static final Instrument INSTRUMENT = InstrumentFile.load("cmo-cio-1");

	private static final Catalogue CATALOGUE = CatalogueFile.load("catalogue-1", INSTRUMENT);

	private final ScorecardRequestReader reader = new ScorecardRequestReader(new Instruments(INSTRUMENT));

	private final ScorePair scorePair = new ScorePair();

	static List<String> cases() throws IOException {
		try (Stream<Path> files = Files.list(CASES)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void comesOutAsAgreed(String name) throws IOException {
		Map<?, ?> golden = JsonMapper.shared().readValue(Files.readString(CASES.resolve(name)), Map.class);

		assertThat(JsonDifferences.between(golden.get("response"), scored(golden.get("request")))).isEmpty();
	}

	private Map<?, ?> scored(@Nullable Object tree) {
		List<Problem> problems = new ArrayList<>();
		ScorecardRequest request = this.reader.read(tree, problems::add);
		assertThat(problems).isEmpty();
		return ScorecardJson.of(this.scorePair.of(request.dyad(), request.instrument(), CATALOGUE));
	}

}
