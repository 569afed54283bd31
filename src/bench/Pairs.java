import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Made-up pairs of complete answer sheets, one scoring request on each line; the same number gives the same pairs.
 *
 *     java src/bench/Pairs.java 100000 > pairs.ndjson
 */
public class Pairs {

	private static final List<String> POSITIONS = words("P1a P1b P2a P2b P3a P3b P3c G1b G2a A3c S2d");

	private static final List<String> PRACTICES = words("P2c P4a P4b P4c P4d G1a G1c G2b G2c G4a G4b A1a A1b A2a A2b A3a"
			+ " A3b S2a S2b S2c S3a S3b O1 O2");

	private static final List<List<String>> FACTS = Stream.of("A1c none 1-2 3-5 more-than-5 unknown",
			"A1d none up-to-10 11-25 26-50 over-50 unknown", "A2c yes no", "S1a ceo coo cfo president other",
			"S1b c-level svp vp director", "S1c yes no", "S1d no alone jointly",
			"O3 never once-or-twice monthly weekly unknown", "O5 never 1-2 3-6 7-12 more").map(Pairs::words).toList();

	private static final List<String> GOALS = words("digital-revenue new-customers loyalty customer-experience brand"
			+ " reliability data-protection technology-cost delivery-speed data-foundation");

	private static final List<String> AREAS = words("customer-data tool-choice website-shop mobile-app analytics"
			+ " customer-ai privacy-consent vendors");

	private static final List<String> OWNERS = words("cmo cio both unclear");

	private final Random random = new Random(42);

	public static void main(String[] args) throws IOException {
		Pairs pairs = new Pairs();
		try (OutputStream buffer = new BufferedOutputStream(System.out, 1 << 16);
				PrintStream out = new PrintStream(buffer, false, StandardCharsets.UTF_8)) {
			for (int count = Integer.parseInt(args[0]); count > 0; count--) {
				out.print(pairs.next() + "\n");
			}
		}
	}

	private String next() {
		return "{\"instrument\":\"cmo-cio-1\",\"strategy\":\"differentiation\",\"cmo\":%s,\"cio\":%s,\"ceo\":null}"
			.formatted(sheet(), sheet());
	}

	private String sheet() {
		Stream<String> positions = POSITIONS.stream()
			.map((id) -> "\"%s\":{\"own\":%d,\"guess\":%d}".formatted(id, mark(7), mark(7)));
		Stream<String> practices = PRACTICES.stream().map((id) -> "\"%s\":%d".formatted(id, mark(5)));
		Stream<String> facts = FACTS.stream()
			.map((fact) -> "\"%s\":\"%s\"".formatted(fact.get(0), fact.get(mark(fact.size() - 1))));
		Stream<String> others = Stream.of("\"G3\":{\"own\":%s,\"guess\":%s}".formatted(goals(), goals()),
				"\"A3d\":%s".formatted(owners()), "\"O4\":{\"own\":%d}".formatted(mark(7)));
		return Stream.of(positions, practices, facts, others)
			.flatMap((part) -> part)
			.collect(Collectors.joining(",", "{", "}"));
	}

	/** From 1 to the highest, so that it never names the id at the head of a list. */
	private int mark(int highest) {
		return 1 + this.random.nextInt(highest);
	}

	private String goals() {
		List<Integer> picks = IntStream.range(0, GOALS.size()).boxed().collect(Collectors.toList());
		Collections.shuffle(picks, this.random);
		return picks.stream()
			.limit(3)
			.map((pick) -> "\"" + GOALS.get(pick) + "\"")
			.collect(Collectors.joining(",", "[", "]"));
	}

	private String owners() {
		return AREAS.stream()
			.map((area) -> "\"%s\":\"%s\"".formatted(area, OWNERS.get(mark(OWNERS.size()) - 1)))
			.collect(Collectors.joining(",", "{", "}"));
	}

	private static List<String> words(String text) {
		return Arrays.asList(text.split(" "));
	}

}
