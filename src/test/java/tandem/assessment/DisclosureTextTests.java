package tandem.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tandem.MessageBundles;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;

class DisclosureTextTests {

	/** What disclosure-2 added. */
	private static final Pattern ADDED = Pattern
		.compile("disclosure\\.(point\\.1[34]|ceo\\.point\\.10|research\\..*)(\\.self-serve)?");

	/** What disclosure-3 added. */
	private static final Pattern ADDED_LATER = Pattern.compile("disclosure\\.(point\\.15|ceo\\.point\\.11)");

	private final MessageBundles bundles = MessageBundles.read();

	/** Whoever agreed to it has agreed to these words: they are never changed again. */
	@Test
	void keepsTheFirstTextWordForWord() throws Exception {
		TreeMap<String, String> first = new TreeMap<>(this.bundles.english());
		first.keySet()
			.removeIf((key) -> !key.startsWith("disclosure.") || ADDED.matcher(key).matches()
					|| ADDED_LATER.matcher(key).matches());
		byte[] words = first.toString().getBytes(StandardCharsets.UTF_8);

		assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words)))
			.isEqualTo("7ba35821e49e92cf400c825aa9206e91d65c625afd4039af2d9d30eec323d93c");
	}

	/** The same of the second. */
	@Test
	void keepsTheSecondTextWordForWord() throws Exception {
		TreeMap<String, String> second = new TreeMap<>(this.bundles.english());
		second.keySet().removeIf((key) -> !key.startsWith("disclosure.") || ADDED_LATER.matcher(key).matches());
		byte[] words = second.toString().getBytes(StandardCharsets.UTF_8);

		assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words)))
			.isEqualTo("efa8d47df376d051134b2d772d9d99a18f63b301b86b77d47381cfaedf07e51d");
	}

	@ParameterizedTest
	@EnumSource
	void hasAllItsPointsInEveryLanguage(DisclosureText text) {
		assertThat(this.bundles.texts()).hasSizeGreaterThan(2).allSatisfy((language, texts) -> {
			for (int n = 1; n <= text.points(Seat.CMO); n++) {
				assertThat(texts).containsKey("disclosure.point." + n);
			}
			for (int n = 1; n <= text.points(Seat.CEO); n++) {
				assertThat(texts).containsKey("disclosure.ceo.point." + n);
			}
		});
	}

	@Test
	void tellsOfEveryPointThereIs() {
		DisclosureText newest = DisclosureText.CURRENT;

		assertThat(this.bundles.english()).doesNotContainKeys("disclosure.point." + (newest.points(Seat.CIO) + 1),
				"disclosure.ceo.point." + (newest.points(Seat.CEO) + 1));
		assertThat(DisclosureText.values()).endsWith(newest);
	}

}
