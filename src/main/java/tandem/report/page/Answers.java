package tandem.report.page;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tandem.instrument.Answer;
import tandem.instrument.Field;
import tandem.instrument.Item;
import tandem.shared.Coded;
import tandem.shared.Reason;

/** Puts answers and lists into the reader's words. */
@Component
public class Answers {

	private final MessageSource messages;

	Answers(MessageSource messages) {
		this.messages = messages;
	}

	String text(String key, Object... facts) {
		return this.messages.getMessage(key, facts, LocaleContextHolder.getLocale());
	}

	/** A stored answer in words; what was left open says so. */
	public String said(Item item, Field field, @Nullable String stored) {
		if (stored == null) {
			return text("report.open");
		}
		if (Coded.find(Answer.Abstention.class, stored).isPresent()) {
			return text("scale." + stored);
		}
		return switch (item.kind()) {
			case POSITION, GUESS -> stored;
			case PRACTICE -> text("report.practice", stored, text("scale.practice." + stored));
			case RATING -> text("scale.rating." + stored);
			case GOALS -> Arrays.stream(stored.split(",", -1))
				.map((goal) -> text("goal." + goal))
				.collect(Collectors.joining(text("layout.semicolon")));
			case OWNERSHIP, FACT -> text(item.optionKey(field) + stored);
		};
	}

	/** A reason in words; a fact may be a number or the key of another text. */
	String why(Reason reason) {
		return text("reason." + reason.code(),
				reason.facts().stream().map((fact) -> (fact instanceof String key) ? text(key) : fact).toArray());
	}

	/** “One, two and three”, in words of these keys. */
	String list(java.util.List<String> keys) {
		String list = "";
		for (int index = 0; index < keys.size(); index++) {
			String word = text(keys.get(index));
			if (index == 0) {
				list = word;
			}
			else {
				list = text((index == keys.size() - 1) ? "report.list.last" : "report.list.next", list, word);
			}
		}
		return list;
	}

}
