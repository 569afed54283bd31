package tandem.report;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;

import org.springframework.web.util.UriUtils;

/**
 * The name of a file that tells the client and the day, of letters and digits only: a
 * client may be called anything.
 *
 * @param name in the client's script
 * @param plain the same in the letters that every system knows
 */
record FileName(String name, String plain) {

	/** In characters, so that every file system takes it. */
	private static final int LONGEST = 60;

	static FileName of(String client, LocalDate day, String suffix) {
		String letters = words(Normalizer.normalize(client, Normalizer.Form.NFC), "[^\\p{L}\\p{M}\\p{N}]+");
		String plain = words(Normalizer.normalize(client, Normalizer.Form.NFD).replaceAll("\\p{M}", ""),
				"[^A-Za-z0-9]+");
		return new FileName("tandem-%s%s.%s".formatted(letters, day, suffix),
				"tandem-%s%s.%s".formatted(plain, day, suffix));
	}

	private static String words(String client, String between) {
		String words = client.replaceAll(between, "-").replaceAll("^-|-$", "");
		int end = words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
		String cut = words.substring(0, end).replaceAll("-$", "");
		return cut.isEmpty() ? "" : cut + "-";
	}

	/** As browsers are told it (RFC 6266). */
	String disposition() {
		return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(this.plain,
				UriUtils.encode(this.name, StandardCharsets.UTF_8));
	}

}
