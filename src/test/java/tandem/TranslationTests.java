package tandem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import tandem.shared.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Every text says the same things in every language, and is translated. */
class TranslationTests {

	private static final Pattern FACT = Pattern.compile("\\{([0-9]+)");

	/** What is left of a text when everything is gone that no language has its own of. */
	private static final Pattern EVERYWHERE_THE_SAME = Pattern
		.compile("\\{[0-9]+}|C[EIMFO]O|Tandem|\\bN\\b|[^\\p{IsAlphabetic}]");

	/**
	 * Names of languages and of made-up people, and words that are the same in German.
	 */
	private static final Set<String> SAME_IN_GERMAN = Set.of("Name", "Position", "Instrument", "Marketing", "Status",
			"Passkeys");

	private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-z][\\w.-]*)[(}]|msg\\('([a-z][\\w.-]*)'");

	private static final Pattern KEY_IN_CODE = Pattern
		.compile("(?:[tT]ext|getMessage)\\(\"([a-z][\\w-]*\\.[\\w.-]*\\w)\"");

	private final MessageBundles bundles = MessageBundles.read();

	@Test
	void areThereForEveryLanguageAndNoOther() {
		assertThat(this.bundles.texts().keySet())
			.containsExactlyInAnyOrderElementsOf(Stream.of(Language.values()).map(TranslationTests::suffix).toList());
	}

	@Test
	void nameTheSameFacts() {
		assertThat(faults((key, english, text) -> mayNameTheOtherItsOwnWay(key)
				? !facts(english).containsAll(facts(text)) : !facts(english).equals(facts(text))))
			.isEmpty();
	}

	@Test
	void areTranslated() {
		assertThat(faults((key, english, text) -> text.equals(english) && !isTheSameEverywhere(key, text))).isEmpty();
	}

	@Test
	void areQuotedAsTheirReadersQuote() {
		assertThat(keys("_de",
				(text) -> text.contains("”") || text.contains("\"") || count(text, '„') != count(text, '“')))
			.isEmpty();
		assertThat(keys("_zh_Hant", (text) -> text.matches(".*[“”‘\"].*") || count(text, '「') != count(text, '」')))
			.isEmpty();
	}

	@Test
	void areThereForEveryKeyThatATemplateOrTheCodeNames() throws IOException {
		Set<String> used = new TreeSet<>(named(Path.of("src/main/resources/templates"), KEY_IN_TEMPLATE));
		used.addAll(named(Path.of("src/main/java"), KEY_IN_CODE));

		assertThat(used).hasSizeGreaterThan(200);
		used.removeAll(this.bundles.english().keySet());
		assertThat(used).isEmpty();
	}

	@Test
	void wouldBeFoundWanting() {
		assertThat(facts("{0} and {2,choice,0#no|1#one {1}}")).containsExactlyInAnyOrder("0", "1", "2");
		assertThat(isTheSameEverywhere("x", "CMO: {0}. CIO: {1}.")).isTrue();
		assertThat(isTheSameEverywhere("x", "Clients")).isFalse();
	}

	/** The other person is a name here and a pronoun there. */
	private static boolean mayNameTheOtherItsOwnWay(String key) {
		return key.startsWith("item.") || key.equals("guess.prompt");
	}

	private static boolean isTheSameEverywhere(String key, String text) {
		return key.startsWith("language.") || key.startsWith("site.privacy.example.")
				|| SAME_IN_GERMAN.contains(text.replaceAll("[ {}0-9]", ""))
				|| EVERYWHERE_THE_SAME.matcher(text).replaceAll("").isEmpty();
	}

	private static Set<String> facts(String text) {
		Set<String> facts = new TreeSet<>();
		Matcher named = FACT.matcher(text);
		while (named.find()) {
			facts.add(named.group(1));
		}
		return facts;
	}

	private static long count(String text, char sign) {
		return text.chars().filter((character) -> character == sign).count();
	}

	private static Set<String> named(Path folder, Pattern pattern) throws IOException {
		Set<String> keys = new TreeSet<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Matcher key = pattern.matcher(Files.readString(file));
				while (key.find()) {
					keys.add((key.group(1) != null) ? key.group(1) : key.group(2));
				}
			}
		}
		return keys;
	}

	private List<String> keys(String language, java.util.function.Predicate<String> fault) {
		return this.bundles.texts()
			.get(language)
			.entrySet()
			.stream()
			.filter((text) -> fault.test(text.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private Set<String> faults(Fault fault) {
		Set<String> faults = new TreeSet<>();
		translations().forEach((language, texts) -> texts.forEach((key, text) -> {
			String english = this.bundles.english().get(key);
			if (english != null && fault.isIn(key, english, text)) {
				faults.add(key + " in " + language + ": " + text);
			}
		}));
		return faults;
	}

	private Map<String, Map<String, String>> translations() {
		Map<String, Map<String, String>> others = new java.util.TreeMap<>(this.bundles.texts());
		others.remove("");
		return others;
	}

	private static String suffix(Language language) {
		return (language == Language.ENGLISH) ? "" : "_" + language.code().replace('-', '_');
	}

	private interface Fault {

		boolean isIn(String key, String english, String text);

	}

}
