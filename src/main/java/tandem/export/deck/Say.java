package tandem.export.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The words of one language. */
final class Say {

	private final MessageSource messages;

	private final Locale locale;

	Say(MessageSource messages, Locale locale) {
		this.messages = messages;
		this.locale = locale;
	}

	Locale locale() {
		return this.locale;
	}

	String text(String key, Object... facts) {
		return this.messages.getMessage(key, facts, this.locale);
	}

	/** “One, two and three”. */
	String list(List<String> texts) {
		String list = "";
		for (int index = 0; index < texts.size(); index++) {
			if (index == 0) {
				list = texts.get(0);
			}
			else {
				list = text((index == texts.size() - 1) ? "report.list.last" : "report.list.next", list,
						texts.get(index));
			}
		}
		return list;
	}

	/** All texts that are numbered from 1 below a key. */
	List<String> numbered(String key) {
		List<String> texts = new ArrayList<>();
		for (String text = find(key + ".1"); text != null; text = find(key + "." + (texts.size() + 1))) {
			texts.add(text);
		}
		return texts;
	}

	private @Nullable String find(String key) {
		return this.messages.getMessage(key, null, null, this.locale);
	}

}
