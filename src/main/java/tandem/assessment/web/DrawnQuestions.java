package tandem.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import tandem.instrument.Field;
import tandem.instrument.Instruments;
import tandem.instrument.Page;
import tandem.shared.Seat;

/**
 * Questions as they stand on the page. A question looks the same to everyone who reads it
 * in one role, in one language and with one answer, so it is written once for all of
 * them.
 */
@Component
class DrawnQuestions {

	/** More than all questions with all their answers, but for lists and comments. */
	private static final int MOST = 4096;

	private final DrawQuestion drawQuestion;

	private final Instruments instruments;

	private final ITemplateEngine engine;

	private final ConcurrentLruCache<Look, String> drawn = new ConcurrentLruCache<>(MOST, this::draw);

	DrawnQuestions(DrawQuestion drawQuestion, Instruments instruments, ITemplateEngine engine) {
		this.drawQuestion = drawQuestion;
		this.instruments = instruments;
		this.engine = engine;
	}

	/** All that the look of a question depends on, with an answer that has been kept. */
	private record Look(String instrument, Seat reader, String page, String question, Map<String, String> texts,
			boolean pointOut, Locale locale) {
	}

	/**
	 * The markup of a question with what is kept. What could not be kept may be anything
	 * at any length, and is drawn {@link #anew}.
	 */
	String kept(String instrument, String page, Page.Question question, DrawQuestion.Context context) {
		Map<String, String> texts = question.fields()
			.stream()
			.map(Field::name)
			.filter((field) -> context.texts().containsKey(field))
			.collect(Collectors.toUnmodifiableMap((field) -> field, context.texts()::get));
		return this.drawn.get(new Look(instrument, context.reader(), page, question.id(), texts, context.pointOut(),
				LocaleContextHolder.getLocale()));
	}

	/** The markup of a question with whatever was typed, escaped. */
	String anew(Page.Question question, DrawQuestion.Context context) {
		return this.drawQuestion.draw(question, context).stream().map(this::written).collect(Collectors.joining());
	}

	private String draw(Look look) {
		Page.Question question = this.instruments.get(look.instrument())
			.pages(look.reader())
			.stream()
			.filter((page) -> page.id().equals(look.page()))
			.flatMap((page) -> page.questions().stream())
			.filter((asked) -> asked.id().equals(look.question()))
			.findFirst()
			.orElseThrow();
		return anew(question, new DrawQuestion.Context(look.reader(), look.texts(), List.of(), look.pointOut()));
	}

	private String written(QuestionView question) {
		return this.engine.process("assessment/question", Set.of("question"),
				new Context(LocaleContextHolder.getLocale(), Map.of("q", question)));
	}

}
