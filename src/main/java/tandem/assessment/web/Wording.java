package tandem.assessment.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tandem.instrument.Answer;
import tandem.instrument.Field;
import tandem.instrument.Instruments;
import tandem.instrument.Item;
import tandem.shared.Coded;
import tandem.shared.Reason;
import tandem.shared.Seat;

/** Puts the instrument into the words that one person reads. */
@Component
class Wording {

	private final MessageSource messages;

	private final Instruments instruments;

	Wording(MessageSource messages, Instruments instruments) {
		this.messages = messages;
		this.instruments = instruments;
	}

	String text(String key, Object... facts) {
		return this.messages.getMessage(key, facts, LocaleContextHolder.getLocale());
	}

	/** For somebody else than the reader of the page. */
	String text(Locale language, String key, Object... facts) {
		return this.messages.getMessage(key, facts, language);
	}

	String text(Reason reason) {
		return text(reason.code(), reason.facts().toArray());
	}

	/** What is wrong in a form, field by field: its keys put into words. */
	Map<String, String> texts(Map<String, String> errors) {
		Map<String, String> worded = new LinkedHashMap<>();
		errors.forEach((field, key) -> worded.put(field, text(key)));
		return worded;
	}

	/** A text of an item, which may speak of the other person. */
	String ofItem(Seat reader, String key) {
		if (!reader.isExecutive()) {
			return text(key);
		}
		String other = "seat." + reader.counterpart().code();
		return text(key, text(other + ".the"), text(other + ".The"));
	}

	/** The question as this reader is asked it. */
	String question(Seat reader, Item item) {
		return ofItem(reader, item.questionKey(reader));
	}

	/** An answer in words, for the rare moment when two of them clash. */
	String answerTo(Field field, String text) {
		if (text.isEmpty()) {
			return text("questionnaire.clash.empty");
		}
		if (Coded.find(Answer.Abstention.class, text).isPresent()) {
			return text("scale." + text);
		}
		Item item = this.instruments.current().find(field.item()).orElse(null);
		if (item == null) {
			return field.name().endsWith(".use") ? text("questionnaire.use." + text) : text;
		}
		return switch (item.kind()) {
			case POSITION, GUESS -> text;
			case PRACTICE -> text("scale.practice." + text);
			case RATING -> text("scale.rating." + text);
			case GOALS -> Arrays.stream(text.split(",", -1))
				.map((code) -> text("goal." + code))
				.collect(Collectors.joining(text("layout.semicolon")));
			case OWNERSHIP, FACT -> text(item.optionKey(field) + text);
		};
	}

}
