package tandem.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tandem.instrument.Answer;
import tandem.instrument.Dyad;
import tandem.instrument.ResponseSheet;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing above a reader's level is in the data that every channel is made from. */
class WhatEachReaderSeesTests {

	private static final Pattern ITEM = Pattern.compile("\"([PGASOC][1-9][a-z]?)(?:\\.[a-z0-9.-]+)?\"",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern MEASURED = Pattern.compile("\"(risk|low|high|coverage|priority|items|understanding|"
			+ "own|guess|answers|cmo|cio|hits|ownership|factDisputes|payHeldBack)\":");

	static List<String> cases() {
		return GoldenRounds.names();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theBandsHoldNoQuestionNoNumberAndNoPersonsState(String name) {
		Dyad dyad = planted(GoldenRounds.dyad(name));
		for (Reader reader : List.of(Reader.CMO, Reader.CIO, Reader.CEO, Reader.MEMBER)) {
			ReportView view = GoldenRounds.view(dyad, reader, GoldenRounds.RELEASED);

			assertThat(view.marks()).isNull();
			assertThat(view.leadNotes()).isNull();
			assertThat(view.remarks()).isEmpty();
			assertThat(items(GoldenRounds.json(view.bands()))).isEmpty();
			assertThat(MEASURED.matcher(GoldenRounds.json(view.bands())).find()).isFalse();
			assertThat(GoldenRounds.json(view)).doesNotContain("zebra", "giraffe");
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theBandsAreTheSameForEveryoneWhoMayReadThem(String name) {
		Dyad dyad = GoldenRounds.dyad(name);

		assertThat(List.of(Reader.CMO, Reader.CIO, Reader.CEO, Reader.MEMBER))
			.extracting((reader) -> GoldenRounds.view(dyad, reader, GoldenRounds.RELEASED).bands())
			.containsOnly(GoldenRounds.view(dyad, Reader.LEAD, GoldenRounds.RELEASED).bands());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theMarksHoldNoAnswerOfTheCeosAndNobodyElsesPay(String name) {
		Dyad dyad = planted(GoldenRounds.dyad(name));
		for (Seat reader : Seat.PAIR) {
			ReportView view = GoldenRounds.view(dyad, Reader.of(reader), GoldenRounds.MARKS_RELEASED);
			String json = GoldenRounds.json(view);

			assertThat(items(json)).noneMatch((item) -> item.startsWith("C"));
			assertThat(view.blindSpots()).isEmpty();
			assertThat(Objects.requireNonNull(view.marks()).answer(reader.counterpart(), Marks.PAY)).isNull();
			assertThat(view.marks().answer(reader, Marks.PAY)).isEqualTo("11-25");
			assertThat(json).contains("giraffe").doesNotContain("zebra");
		}
	}

	@Test
	void onlyTheLeadConsultantReadsEverything() {
		String json = GoldenRounds
			.json(GoldenRounds.view(planted(GoldenRounds.dyad("mixed-5.json")), Reader.LEAD, GoldenRounds.RELEASED));

		assertThat(json).contains("zebra", "giraffe");
		assertThat(items(json)).contains("A1d", "C1", "C7");
	}

	@Test
	void theSampleShowsNobodysPay() {
		ReportView view = GoldenRounds.view(planted(GoldenRounds.dyad("mixed-5.json")), Reader.SAMPLE, Openness.CLOSED);

		assertThat(Objects.requireNonNull(view.marks()).payHeldBack()).containsExactlyInAnyOrder(Seat.CMO, Seat.CIO);
		assertThat(view.marks().answer(Seat.CMO, Marks.PAY)).isNull();
		assertThat(view.leadNotes()).isNull();
		assertThat(GoldenRounds.json(view)).doesNotContain("zebra");
	}

	@Test
	void mechanismsOutsideThePlanStandInTheOrderOfTheCatalogue() {
		Bands bands = GoldenRounds.view(GoldenRounds.dyad("mixed-5.json"), Reader.CEO, GoldenRounds.RELEASED).bands();

		assertThat(bands.others()).extracting(Bands.Proposal::mechanism).isSorted().isNotEmpty();
		assertThat(bands.plan()).extracting(Bands.Proposal::mechanism)
			.containsExactly("M01", "M14", "M26", "M21", "M19");
	}

	@ParameterizedTest
	@MethodSource("cases")
	void whatIsShownIsWhatIsStored(String name) {
		Map<?, ?> response = (Map<?, ?>) GoldenRounds.golden(name).get("response");
		ReportView view = GoldenRounds.view(GoldenRounds.dyad(name), Reader.LEAD, GoldenRounds.RELEASED);

		assertThat(GoldenRounds.json(Objects.requireNonNull(view.marks()).scorecard().plan()))
			.isEqualTo(GoldenRounds.json(response.get("plan")));
		assertThat(view.bands().plan()).extracting(Bands.Proposal::mechanism).isEqualTo(response.get("plan"));
		assertThat(view.bands().warnings()).extracting((caution) -> caution.warning().code())
			.isEqualTo(response.get("warnings"));
	}

	@Test
	void saysOfTheCeoOnlyWhetherAskedAnsweredOrLow() {
		Dyad low = GoldenRounds.dyad("mixed-5.json");
		Dyad without = new Dyad(low.strategy(), low.cmo(), low.cio(), null);

		assertThat(because(low)).contains("low");
		assertThat(because(without)).contains("not-asked");
	}

	private static List<String> because(Dyad dyad) {
		return GoldenRounds.view(dyad, Reader.CMO, GoldenRounds.RELEASED)
			.bands()
			.warnings()
			.stream()
			.map(Bands.Caution::because)
			.filter(Objects::nonNull)
			.toList();
	}

	private static Set<String> items(String json) {
		Set<String> items = new TreeSet<>();
		Matcher matcher = ITEM.matcher(json);
		while (matcher.find()) {
			items.add(matcher.group(1));
		}
		return items;
	}

	/** Both write a private and a shown comment, and say the same of their pay. */
	private static Dyad planted(Dyad dyad) {
		return new Dyad(dyad.strategy(), planted(dyad.cmo()), planted(dyad.cio()), dyad.ceo());
	}

	private static ResponseSheet planted(ResponseSheet sheet) {
		Map<String, Answer> answers = new LinkedHashMap<>();
		sheet.fields().forEach((field) -> answers.put(field, Objects.requireNonNull(sheet.answer(field))));
		answers.put(Marks.PAY, new Answer.Choice("11-25"));
		answers.put("comment.goals", new Answer.Words("a private zebra"));
		answers.put("comment.goals.use", new Answer.Choice("private"));
		answers.put("comment.structure", new Answer.Words("a striped giraffe"));
		answers.put("comment.structure.use", new Answer.Choice("report"));
		return new ResponseSheet(answers);
	}

}
