package tandem.report.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tandem.instrument.Field;
import tandem.instrument.Instrument;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.instrument.Scale;
import tandem.report.KeptScorecard;
import tandem.report.Marks;
import tandem.report.web.ReportPage.AnswerRow;
import tandem.report.web.ReportPage.Dumbbell;
import tandem.report.web.ReportPage.GoalColumns;
import tandem.report.web.ReportPage.ItemRow;
import tandem.report.web.ReportPage.OwnerRow;
import tandem.shared.Seat;

/** Draws what the marks open: questions with both answers, goals, ownership and facts. */
@Component
class DrawQuestions {

	private static final Set<String> RELATIONSHIP = Set.of("O1", "O2", "O3", "O4", "O5");

	private final Words words;

	DrawQuestions(Words words) {
		this.words = words;
	}

	/**
	 * One question of a facet. G3's two scores and the ownership map have pictures of
	 * their own.
	 */
	ItemRow item(Instrument instrument, String scored, Marks marks, Map<String, String> sources) {
		Item item = instrument.scoredItem(scored);
		boolean whole = item.scored().size() == 1 && item.kind() != Kind.OWNERSHIP;
		String about = item.scored().size() > 1 ? this.words.text("item." + scored + ".about") : "";
		List<String> texts = about.isEmpty() ? this.words.question(item) : List.of(about);
		return new ItemRow(scored, this.words.text("item." + scored + ".title"), risk(marks.scorecard(), scored), texts,
				whole ? answer(item, Seat.CMO, marks) : "", whole ? answer(item, Seat.CIO, marks) : "",
				whole ? dumbbell(item, marks) : null, sources.get(item.id()));
	}

	private static @Nullable Integer risk(KeptScorecard scorecard, String scored) {
		return scorecard.sources()
			.values()
			.stream()
			.filter((source) -> source.items().containsKey(scored))
			.findFirst()
			.map((source) -> source.items().get(scored))
			.map(Double::intValue)
			.orElse(null);
	}

	private String answer(Item item, Seat seat, Marks marks) {
		Field own = item.fields().get(0);
		String given = marks.answer(seat, own.name());
		boolean closed = item.id().equals("A1d") && given == null;
		return closed ? this.words.text("report.pay.closed") : this.words.answer(item, own, given);
	}

	private static @Nullable Dumbbell dumbbell(Item item, Marks marks) {
		Field own = item.fields().get(0);
		if (!(own.scale() instanceof Scale.Marks scale)) {
			return null;
		}
		boolean guessed = item.kind() == Kind.POSITION && item.fields().size() == 2;
		String guess = item.id() + ".guess";
		return new Dumbbell(scale.highest(), marks.mark(Seat.CMO, own.name()), marks.mark(Seat.CIO, own.name()),
				guessed ? marks.mark(Seat.CIO, guess) : null, guessed ? marks.mark(Seat.CMO, guess) : null);
	}

	@Nullable GoalColumns goals(Marks marks) {
		KeptScorecard.Goals goals = marks.scorecard().goals();
		if (goals == null) {
			return null;
		}
		List<String> cmo = goals(marks.answer(Seat.CMO, "G3.own"));
		List<String> cio = goals(marks.answer(Seat.CIO, "G3.own"));
		return new GoalColumns(without(cmo, goals.shared()), goals.shared(), without(cio, goals.shared()),
				goals.hits().get("cmo"), goals.hits().get("cio"));
	}

	private static List<String> goals(@Nullable String text) {
		return (text != null) ? Arrays.asList(text.split(",", -1)) : List.of();
	}

	private static List<String> without(List<String> goals, List<String> shared) {
		return goals.stream().filter((goal) -> !shared.contains(goal)).toList();
	}

	List<OwnerRow> ownership(Instrument instrument, Marks marks) {
		List<OwnerRow> rows = instrument.item("A3d")
			.fields()
			.stream()
			.map((field) -> new OwnerRow(field.part(), marks.answer(Seat.CMO, field.name()),
					marks.answer(Seat.CIO, field.name()), marks.scorecard().ownership().get(field.part())))
			.toList();
		return rows.stream().allMatch((row) -> row.cmo() == null && row.cio() == null) ? List.of() : rows;
	}

	List<AnswerRow> facts(Instrument instrument, Marks marks) {
		return instrument.items()
			.stream()
			.filter((item) -> item.kind() == Kind.FACT && item.facet() != null)
			.map((item) -> row(item, marks, marks.scorecard().factDisputes().contains(item.id())))
			.toList();
	}

	List<AnswerRow> relationship(Instrument instrument, Marks marks) {
		return instrument.items()
			.stream()
			.filter((item) -> RELATIONSHIP.contains(item.id()))
			.map((item) -> row(item, marks, false))
			.toList();
	}

	private AnswerRow row(Item item, Marks marks, boolean disputed) {
		return new AnswerRow(this.words.text("item." + item.id() + ".title"), answer(item, Seat.CMO, marks),
				answer(item, Seat.CIO, marks), disputed);
	}

	/** The CEO's form, for the lead consultant. */
	List<AnswerRow> ceoAnswers(Instrument instrument, Map<String, String> answers) {
		return instrument.items()
			.stream()
			.filter((item) -> item.seats().contains(Seat.CEO))
			.flatMap((item) -> item.fields().stream().map((field) -> ceoAnswer(item, field, answers)))
			.toList();
	}

	private AnswerRow ceoAnswer(Item item, Field field, Map<String, String> answers) {
		String title = this.words.text("item." + item.id() + ".title");
		String part = switch (item.kind()) {
			case GUESS -> this.words.text("part.C8." + field.path().get(0)) + ", "
					+ this.words.text("item." + field.part() + ".title");
			case RATING -> this.words.text("source." + field.part());
			default -> field.path().isEmpty() ? "" : this.words.text("part." + field.name());
		};
		return new AnswerRow(part.isEmpty() ? title : title + ": " + part,
				this.words.answer(item, field, answers.get(field.name())), "", false);
	}

}
