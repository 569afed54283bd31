package tandem.report.web;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tandem.instrument.Answer;
import tandem.instrument.Field;
import tandem.instrument.Item;
import tandem.shared.Coded;
import tandem.shared.ConflictSource;

/** Puts answers and lists of sources into the words of the report. */
@Component
class Words {

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	String text(String key, Object... facts) {
		return this.messages.getMessage(key, facts, LocaleContextHolder.getLocale());
	}

	/** “Goals, Accountability and Structure”. */
	String list(List<ConflictSource> sources) {
		List<String> names = sources.stream().map((source) -> text("source." + source.code())).toList();
		return (names.size() < 2) ? String.join("", names) : text("report.and",
				String.join(", ", names.subList(0, names.size() - 1)), names.get(names.size() - 1));
	}

	/** The question as a third person reads it. */
	List<String> question(Item item) {
		String other = text("seat.other.the");
		String atStart = text("seat.other.The");
		return switch (item.kind()) {
			case POSITION -> List.of(text("item." + item.id() + ".left", other, atStart),
					text("item." + item.id() + ".right", other, atStart));
			default -> item.roleWording()
					? List.of(text("report.role", text("seat.cmo"), wording(item, "cmo")),
							text("report.role", text("seat.cio"), wording(item, "cio")))
					: List.of(text("item." + item.id(), other, atStart));
		};
	}

	private String wording(Item item, String role) {
		return text("item." + item.id() + "." + role, text("seat.other.the"), text("seat.other.The"));
	}

	/** An answer in words; what was left open says so. */
	String answer(Item item, Field field, @Nullable String text) {
		if (text == null || text.isEmpty()) {
			return text("report.unanswered");
		}
		if (Coded.find(Answer.Abstention.class, text).isPresent()) {
			return text("scale." + text);
		}
		return switch (item.kind()) {
			case POSITION, GUESS -> text;
			case PRACTICE -> text("report.practice", text, text("scale.practice." + text));
			case RATING -> text("scale.rating." + text);
			case OWNERSHIP -> text("owner." + text);
			case GOALS ->
				String.join(", ", Arrays.stream(text.split(",", -1)).map((code) -> text("goal." + code)).toList());
			case FACT -> text("option." + item.id() + "." + (item.id().equals("C3") ? field.part() + "." : "") + text);
		};
	}

}
