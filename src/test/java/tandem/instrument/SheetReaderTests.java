package tandem.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.Arguments;

import tandem.instrument.content.InstrumentFile;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SheetReaderTests {

	private final SheetReader reader = new SheetReader(InstrumentFile.load("cmo-cio-1"));

	private final List<Problem> problems = new ArrayList<>();

	@Test
	void readsEveryKindOfAnswer() {
		ResponseSheet sheet = read(Seat.CMO,
				Map.of("P1a", Map.of("own", 3, "guess", 5), "P4a", 4, "A1c", "1-2", "G3",
						Map.of("own", List.of("brand", "loyalty", "reliability")), "A3d", Map.of("vendors", "both"),
						"O4", Map.of("own", 6)));

		assertThat(this.problems).isEmpty();
		assertThat(sheet.own("P1a")).isEqualTo(3);
		assertThat(sheet.guess("P1a")).isEqualTo(5);
		assertThat(sheet.mark("P4a")).isEqualTo(4);
		assertThat(sheet.choice("A1c")).isEqualTo("1-2");
		assertThat(sheet.picks("G3.own")).containsExactly("loyalty", "brand", "reliability");
		assertThat(sheet.choice("A3d.vendors")).isEqualTo("both");
		assertThat(sheet.own("O4")).isEqualTo(6);
	}

	@Test
	void readsTheCeosNestedGuesses() {
		ResponseSheet sheet = read(Seat.CEO, Map.of("C8", Map.of("cmo", Map.of("P2a", 2)), "C2", Map.of("cio", "no")));

		assertThat(this.problems).isEmpty();
		assertThat(sheet.mark("C8.cmo.P2a")).isEqualTo(2);
		assertThat(sheet.choice("C2.cio")).isEqualTo("no");
	}

	@Test
	void takesNullForUnanswered() {
		Map<String, Object> sheet = new HashMap<>();
		sheet.put("P1a", null);
		sheet.put("P4a", null);

		assertThat(read(Seat.CMO, sheet).fields()).isEmpty();
		assertThat(this.problems).isEmpty();
	}

	static List<Arguments> refused() {
		return List.of(arguments(Map.of("P1a", Map.of("own", 8)), "cmo.P1a.own", "invalid.mark"),
				arguments(Map.of("P1a", Map.of("own", 3.0)), "cmo.P1a.own", "invalid.mark"),
				arguments(Map.of("P1a", Map.of("own", "3")), "cmo.P1a.own", "invalid.mark"),
				arguments(Map.of("P1a", Map.of("own", Long.MAX_VALUE)), "cmo.P1a.own", "invalid.mark"),
				arguments(Map.of("P1a", Map.of("mark", 3)), "cmo.P1a.mark", "invalid.unknown-key"),
				arguments(Map.of("P1a", 3), "cmo.P1a", "invalid.object"),
				arguments(Map.of("P4a", Map.of("own", 3)), "cmo.P4a", "invalid.mark"),
				arguments(Map.of("P4a", "na"), "cmo.P4a", "invalid.mark"),
				arguments(Map.of("P4a", true), "cmo.P4a", "invalid.mark"),
				arguments(Map.of("X1", 3), "cmo.X1", "invalid.unknown-id"),
				arguments(Map.of("C1", 3), "cmo.C1", "invalid.wrong-sheet"),
				arguments(Map.of("A1c", "4"), "cmo.A1c", "invalid.choice"),
				arguments(Map.of("A1c", List.of("none")), "cmo.A1c", "invalid.choice"),
				arguments(Map.of("A3d", Map.of("garden", "cmo")), "cmo.A3d.garden", "invalid.unknown-key"),
				arguments(Map.of("G3", Map.of("own", List.of("brand", "loyalty"))), "cmo.G3.own", "invalid.picks"),
				arguments(Map.of("G3", Map.of("own", List.of("brand", "brand", "loyalty"))), "cmo.G3.own",
						"invalid.picks"),
				arguments(Map.of("G3", Map.of("own", Arrays.asList("brand", null, "loyalty"))), "cmo.G3.own",
						"invalid.picks"),
				arguments(Map.of("O4", Map.of("guess", 3)), "cmo.O4.guess", "invalid.unknown-key"));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void namesEachFaultWithItsPath(Map<String, Object> sheet, String path, String code) {
		read(Seat.CMO, sheet);

		assertThat(this.problems).singleElement().satisfies((problem) -> {
			assertThat(problem.path()).isEqualTo(path);
			assertThat(problem.reason().code()).isEqualTo(code);
		});
	}

	@Test
	void namesAllFaultsAtOnce() {
		read(Seat.CIO, Map.of("P1a", Map.of("own", 8, "guess", 0), "X1", 1));

		assertThat(this.problems).hasSize(3);
	}

	@Test
	void refusesASheetThatIsNoObject() {
		read(Seat.CMO, List.of());

		assertThat(this.problems).extracting(Problem::path).containsExactly("cmo");
	}

	private ResponseSheet read(Seat seat, Object tree) {
		return this.reader.read(seat, tree, this.problems::add);
	}

}
