package tandem.report.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

		List<String> differences = new ArrayList<>();
		compare("", golden.get("response"), scored(golden.get("request")), differences);

		assertThat(differences).isEmpty();
	}

	private Map<?, ?> scored(@Nullable Object tree) {
		List<Problem> problems = new ArrayList<>();
		ScorecardRequest request = this.reader.read(tree, problems::add);
		assertThat(problems).isEmpty();
		return ScorecardJson.of(this.scorePair.of(request.dyad(), request.instrument(), CATALOGUE));
	}

	private static void compare(String path, @Nullable Object expected, @Nullable Object actual,
			List<String> differences) {
		if (expected instanceof Map<?, ?> map && actual instanceof Map<?, ?> other
				&& map.keySet().equals(other.keySet())) {
			map.forEach((key, value) -> compare(path + "." + key, value, other.get(key), differences));
		}
		else if (expected instanceof List<?> list && actual instanceof List<?> other && list.size() == other.size()) {
			for (int index = 0; index < list.size(); index++) {
				compare("%s[%d]".formatted(path, index), list.get(index), other.get(index), differences);
			}
		}
		else if (expected instanceof Double number && actual instanceof Double other) {
			if (!(Math.abs(number - other) < 1e-9)) {
				differences.add("%s is %s, not %s".formatted(path, other, number));
			}
		}
		else if (!Objects.equals(expected, actual)) {
			differences.add("%s is %s, not %s".formatted(path, actual, expected));
		}
	}

}
