package tandem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MessageBundleTests {

	private final MessageBundles bundles = MessageBundles.read();

	@Test
	void giveEachKeyOnce() {
		assertThat(this.bundles.english()).isNotEmpty();
		assertThat(this.bundles.doubled()).isEmpty();
	}

	@Test
	void noticeAKeyGivenTwiceInOneFileOrInTwo(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("a.properties"), "one=1\ntwo=2\none=1\n");
		Files.writeString(folder.resolve("b.properties"), "two=2\n");
		Files.writeString(folder.resolve("b_de.properties"), "two=zwei\n");

		assertThat(MessageBundles.read(folder).doubled()).containsExactly("one in a", "two in b");
	}

	@Test
	void haveTheSameKeysInEachLanguage() {
		Set<String> faults = new TreeSet<>();
		this.bundles.texts().forEach((language, texts) -> {
			this.bundles.english()
				.keySet()
				.stream()
				.filter((key) -> !texts.containsKey(key))
				.forEach((key) -> faults.add(key + " is missing in " + language));
			texts.keySet()
				.stream()
				.filter((key) -> !this.bundles.english().containsKey(key))
				.forEach((key) -> faults.add(key + " is only in " + language));
		});

		assertThat(faults).isEmpty();
	}

	@Test
	void holdNoPlainApostrophe() {
		assertThat(keysOfTextsThat((text) -> text.contains("'"))).isEmpty();
	}

	@Test
	void holdMessageFormatsOnly() {
		assertThat(keysOfTextsThat((text) -> !isMessageFormat(text))).isEmpty();
	}

	@Test
	void saySomethingAndSayItBriefly() {
		assertThat(keysOfTextsThat((text) -> text.isBlank() || text.length() > 600)).isEmpty();
	}

	@Test
	void neverPromiseAnonymity() {
		assertThat(keysOfTextsThat((text) -> text.toLowerCase(java.util.Locale.ROOT).contains("anonym"))).isEmpty();
	}

	private List<String> keysOfTextsThat(Predicate<String> fault) {
		return this.bundles.texts()
			.values()
			.stream()
			.flatMap((language) -> language.entrySet().stream())
			.filter((text) -> fault.test(text.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static boolean isMessageFormat(String text) {
		try {
			new MessageFormat(text, java.util.Locale.ENGLISH);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
