package tandem.export.table;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tandem.shared.Rounding;

/** Says things in the language of whoever asked for a table. */
@Component
class TableWords {

	private final MessageSource messages;

	TableWords(MessageSource messages) {
		this.messages = messages;
	}

	String text(String key, Object... facts) {
		return this.messages.getMessage(key, facts, LocaleContextHolder.getLocale());
	}

	/** In words where it is so, and nothing where it is not. */
	@Nullable String yes(boolean so) {
		return so ? text("table.yes") : null;
	}

	/** Rounded down, so that no number leaves its band. */
	static @Nullable Double tenths(@Nullable Double number) {
		return (number != null) ? Double.valueOf(Math.floor(Rounding.nine(number * 10)) / 10) : null;
	}

}
