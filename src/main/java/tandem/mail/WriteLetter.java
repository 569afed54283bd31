package tandem.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Puts a letter into words, twice the same: plain, and with headings, paragraphs and one
 * link. Nothing in it is fetched from anywhere, and nothing tells whether it is read.
 */
@Component
class WriteLetter {

	/** Readable without it; mail programs that know it get a measure and both schemes. */
	private static final String LOOK = """
			:root{color-scheme:light dark}\
			body{max-width:36em;margin:0 auto;padding:1.5em;font:1em/1.5 system-ui,sans-serif;color:#1d1d1b;background:#fff}\
			h1{font:600 1.375em/1.25 Georgia,serif}\
			a{color:#1f4fa3}\
			.go a{display:inline-block;padding:.75em 1.25em;color:#fff;background:#1d1d1b;border-radius:.25em;text-decoration:none}\
			footer{border-top:1px solid #ccc;margin-top:2em;font-size:.875em}\
			@media(prefers-color-scheme:dark){body{color:#eee;background:#191917}a{color:#9dbcf5}.go a{color:#191917;background:#eee}\
			footer{border-color:#555}}""";

	private final MessageSource messages;

	WriteLetter(MessageSource messages) {
		this.messages = messages;
	}

	WrittenLetter write(Outbox.Due due) {
		Letter letter = due.letter();
		Wording wording = new Wording(letter);
		return new WrittenLetter(due.id(), letter.to(), wording.of("subject"), plain(wording), html(wording),
				due.posted());
	}

	private static String plain(Wording wording) {
		List<String> blocks = new ArrayList<>();
		blocks.add(wording.greeting());
		blocks.addAll(wording.paragraphs());
		if (wording.link() != null) {
			blocks.add(wording.of("button") + ":\n" + wording.link());
		}
		blocks.add("--\n" + wording.foot());
		return String.join("\n\n", blocks) + "\n";
	}

	private static String html(Wording wording) {
		StringBuilder html = new StringBuilder(2048);
		html.append("<!DOCTYPE html>\n<html lang=\"").append(escape(wording.language().toLanguageTag()));
		html.append("\">\n<head>\n<meta charset=\"UTF-8\">\n");
		html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
		html.append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
			.append(escape(wording.of("subject")));
		html.append("</title>\n<style>").append(LOOK).append("</style>\n</head>\n<body>\n<main>\n");
		html.append("<h1>").append(escape(wording.of("subject"))).append("</h1>\n");
		html.append("<p>").append(escape(wording.greeting())).append("</p>\n");
		wording.paragraphs().forEach((text) -> html.append("<p>").append(escape(text)).append("</p>\n"));
		String link = wording.link();
		if (link != null) {
			html.append("<p class=\"go\"><a href=\"").append(escape(link)).append("\">");
			html.append(escape(wording.of("button"))).append("</a></p>\n<p>").append(escape(link)).append("</p>\n");
		}
		html.append("</main>\n<footer>\n<p>").append(escape(wording.foot())).append("</p>\n</footer>\n");
		return html.append("</body>\n</html>\n").toString();
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	/** The texts of one letter in its reader's language. */
	private final class Wording {

		private final Letter letter;

		Wording(Letter letter) {
			this.letter = letter;
		}

		String of(String part) {
			return text("mail." + this.letter.kind().code() + "." + part, this.letter.facts().toArray());
		}

		List<String> paragraphs() {
			return java.util.stream.IntStream.rangeClosed(1, this.letter.kind().paragraphs())
				.mapToObj((number) -> of("body." + number))
				.toList();
		}

		String greeting() {
			return text("mail.greeting", this.letter.to().name());
		}

		String foot() {
			return text("mail.foot");
		}

		@Nullable String link() {
			return this.letter.link();
		}

		Locale language() {
			return this.letter.to().language();
		}

		private String text(String key, Object... facts) {
			return WriteLetter.this.messages.getMessage(key, facts, language());
		}

	}

}
