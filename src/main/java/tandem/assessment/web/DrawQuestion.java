package tandem.assessment.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tandem.assessment.KeepAnswers.Conflict;
import tandem.instrument.Field;
import tandem.instrument.Item;
import tandem.instrument.Option;
import tandem.instrument.Page;
import tandem.instrument.Scale;
import tandem.shared.Seat;

/** Turns one question of a page into what the template draws. */
@Component
class DrawQuestion {

	private final Wording wording;

	DrawQuestion(Wording wording) {
		this.wording = wording;
	}

	/**
	 * What a question is drawn with.
	 *
	 * @param reader who reads it
	 * @param texts the answers shown, by field
	 * @param conflicts other answers from another tab
	 * @param pointOut open questions get a gentle note
	 */
	record Context(Seat reader, Map<String, String> texts, List<Conflict> conflicts, boolean pointOut) {

		@Nullable String text(Field field) {
			String text = this.texts.get(field.name());
			return (text != null && !text.isEmpty()) ? text : null;
		}

	}

	/** A question may be drawn as several: one for each part that the CEO is asked. */
	List<QuestionView> draw(Page.Question question, Context context) {
		Item item = question.item();
		return switch (item.kind()) {
			case OWNERSHIP -> List.of(ownership(question, context));
			case GOALS -> List.of(goals(item, question.fields().get(0), context));
			default -> question.fields().stream().map((field) -> single(item, field, context)).toList();
		};
	}

	private QuestionView single(Item item, Field field, Context context) {
		return switch (item.kind()) {
			case POSITION -> position(item, field, context);
			case GUESS -> ceoGuess(field, context);
			case PRACTICE -> view("practice", field, this.wording.question(context.reader(), item), context);
			case RATING -> view("rating", field, this.wording.text("part." + field.name()), context);
			default -> fact(item, field, context);
		};
	}

	private QuestionView position(Item item, Field field, Context context) {
		boolean own = field.part().equals("own");
		String left = this.wording.ofItem(context.reader(), "item." + item.id() + ".left");
		String right = this.wording.ofItem(context.reader(), "item." + item.id() + ".right");
		String legend = this.wording.text("item." + item.id() + ".title");
		return own ? scale(field, legend, left, right, new Beside("", "questionnaire.no-answer"), context)
				: scale(field, legend, left, right, new Beside("cant-tell", "scale.cant-tell"), context);
	}

	private QuestionView ceoGuess(Field field, Context context) {
		String position = field.part();
		String legend = this.wording.text("questionnaire.ceo-guess",
				this.wording.text("part.C8." + field.path().get(0)), this.wording.text("item." + position + ".title"));
		return scale(field, legend, this.wording.text("item." + position + ".left"),
				this.wording.text("item." + position + ".right"), new Beside("cant-tell", "scale.cant-tell"), context);
	}

	/** The one choice beside a scale. */
	private record Beside(String value, String label) {
	}

	private QuestionView scale(Field field, String legend, String left, String right, Beside beside, Context context) {
		return new QuestionView("position", field.name(), legend, null, left, right, List.of(), "", context.text(field),
				List.of(), Map.of(), beside.value(), this.wording.text(beside.label()), note(context, field),
				clashes(List.of(field), context));
	}

	private QuestionView view(String fragment, Field field, String legend, Context context) {
		return new QuestionView(fragment, field.name(), legend, null, null, null, List.of(), "", context.text(field),
				List.of(), Map.of(), null, null, note(context, field), clashes(List.of(field), context));
	}

	private QuestionView fact(Item item, Field field, Context context) {
		String legend = this.wording.question(context.reader(), item);
		String whole = item.fields().size() == 1 ? legend
				: this.wording.text("questionnaire.part", legend, this.wording.text("part." + field.name()));
		return new QuestionView("choice", field.name(), whole, null, null, null, codes(field), item.optionKey(field),
				context.text(field), List.of(), Map.of(), null, null, note(context, field),
				clashes(List.of(field), context));
	}

	private QuestionView goals(Item item, Field field, Context context) {
		boolean own = field.part().equals("own");
		String legend = own ? this.wording.question(context.reader(), item)
				: this.wording.ofItem(context.reader(), "item." + item.id() + ".guess");
		String text = context.text(field);
		List<String> ticked = (text != null) ? Arrays.asList(text.split(",", -1)) : List.of();
		String note = (own && context.pointOut() && ticked.size() < 3)
				? this.wording.text("questionnaire.goals.draft", ticked.size()) : null;
		return new QuestionView("ticks", field.name(), legend, this.wording.text("questionnaire.goals.hint"), null,
				null, codes(field), "goal.", null, ticked, Map.of(), null, null, note,
				clashes(List.of(field), context));
	}

	private QuestionView ownership(Page.Question question, Context context) {
		Item item = question.item();
		Map<String, String> parts = new LinkedHashMap<>();
		question.fields().forEach((field) -> {
			String text = context.text(field);
			if (text != null) {
				parts.put(field.part(), text);
			}
		});
		String note = (context.pointOut() && parts.size() < question.fields().size())
				? this.wording.text("questionnaire.rows.open", question.fields().size() - parts.size()) : null;
		return new QuestionView("ownership", item.id(), this.wording.question(context.reader(), item), null, null, null,
				question.fields().stream().map(Field::part).toList(), "", null, codes(question.fields().get(0)), parts,
				null, null, note, clashes(question.fields(), context));
	}

	private @Nullable String note(Context context, Field field) {
		return (context.pointOut() && context.text(field) == null) ? this.wording.text("questionnaire.open") : null;
	}

	/** What another tab has answered to these fields meanwhile. */
	List<QuestionView.ClashView> clashes(List<Field> fields, Context context) {
		return context.conflicts()
			.stream()
			.filter((conflict) -> fields.contains(conflict.field()))
			.map((conflict) -> clash(conflict))
			.toList();
	}

	private QuestionView.ClashView clash(Conflict conflict) {
		Field field = conflict.field();
		String label = field.item().equals("A3d") ? this.wording.text("area." + field.part()) : "";
		return new QuestionView.ClashView(field.name(), label, words(field, conflict.kept()),
				words(field, conflict.typed()), conflict.typed());
	}

	private String words(Field field, String text) {
		return this.wording.answerTo(field, text);
	}

	private static List<String> codes(Field field) {
		Scale scale = field.scale();
		List<Option> options = (scale instanceof Scale.Several several) ? several.options()
				: (scale instanceof Scale.OneOf oneOf) ? oneOf.options() : List.of();
		return options.stream().map(Option::code).toList();
	}

}
