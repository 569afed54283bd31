package tandem.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The passwords that are long enough and guessed first all the same. No list replaces
 * length; this one keeps out what every attacker tries.
 */
final class CommonPasswords {

	private static final String FILE = "common-passwords.txt";

	private static final Set<String> KNOWN = read();

	private static final int FEWEST_CHARACTERS = 4;

	private CommonPasswords() {
	}

	static boolean contain(String password) {
		String lower = password.toLowerCase(Locale.ROOT);
		return lower.codePoints().distinct().count() < FEWEST_CHARACTERS || KNOWN.contains(lower);
	}

	private static Set<String> read() {
		InputStream file = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(FILE), FILE);
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			return lines.lines().filter((line) -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
