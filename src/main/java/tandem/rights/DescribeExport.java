package tandem.rights;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import tandem.shared.Dates;
import tandem.shared.Whose;

/** Words the text that an export is opened with: what is in it, and what is not. */
@Component
class DescribeExport {

	private final MessageSource messages;

	DescribeExport(MessageSource messages) {
		this.messages = messages;
	}

	String readMe(Whose whose, String name, Instant made, List<String> themes, Locale locale) {
		StringBuilder text = new StringBuilder();
		line(text, this.messages.getMessage("rights.export.title." + whose.code(),
				new Object[] { name, Dates.day(made, locale) }, locale));
		line(text, "");
		line(text, word("rights.export.about." + whose.code(), locale));
		line(text, word("rights.export.form", locale));
		line(text, word("rights.export.guard", locale));
		line(text, "");
		themes.forEach((theme) -> line(text, "csv/" + theme + ".csv: " + word("rights.theme." + theme, locale)));
		line(text, "");
		line(text, word("rights.export.not", locale));
		return text.toString();
	}

	private static void line(StringBuilder text, String line) {
		text.append(line).append("\r\n");
	}

	private String word(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
