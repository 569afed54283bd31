package tandem.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import tandem.shared.Coded;
import tandem.shared.Dates;
import tandem.shared.Seat;

/** Puts lines of the log into the words of one language. */
@Component
public class WordLog {

	/** Between a level and the reader through whose eyes it was seen. */
	private static final String AS = ", as ";

	private final MessageSource messages;

	WordLog(MessageSource messages) {
		this.messages = messages;
	}

	public List<LogLine> lines(List<LoggedAccess> entries, Locale locale) {
		return entries.stream().map((entry) -> line(entry, locale)).toList();
	}

	private LogLine line(LoggedAccess entry, Locale locale) {
		return new LogLine(Dates.moment(entry.at(), locale), actor(entry, locale),
				text("practice.log." + entry.action(), locale, detail(entry.detail(), locale)));
	}

	/** What a link is called must not pass for a person who signs in. */
	private String actor(LoggedAccess entry, Locale locale) {
		return entry.actorKind().equals(Actor.LINK) ? text("practice.log.actor.link", locale, entry.actor())
				: entry.actor();
	}

	/** Codes in words; a name as it was typed. */
	private String detail(String detail, Locale locale) {
		return Coded.find(Seat.class, detail)
			.map((seat) -> text("seat." + seat.code() + ".the", locale))
			.orElseGet(() -> code(detail, locale));
	}

	private String code(String detail, Locale locale) {
		List<String> parts = Arrays.asList(detail.split(AS, 2));
		String known = this.messages.getMessage("practice.log.detail." + parts.get(0), null, null, locale);
		if (known == null) {
			return detail;
		}
		return (parts.size() == 1) ? known : text("practice.log.as", locale, known, detail(parts.get(1), locale));
	}

	private String text(String key, Locale locale, Object... facts) {
		return this.messages.getMessage(key, facts, locale);
	}

}
