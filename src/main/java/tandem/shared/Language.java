package tandem.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A language that every text is there in. One more is one more line here and its bundles.
 */
public enum Language implements Coded {

	ENGLISH("en"), GERMAN("de"), CHINESE("zh-Hant");

	/** Where Chinese is written in traditional characters unless a script is named. */
	private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

	private final Locale locale;

	Language(String tag) {
		this.locale = Locale.forLanguageTag(tag);
	}

	public Locale locale() {
		return this.locale;
	}

	@Override
	public String code() {
		return this.locale.toLanguageTag();
	}

	public static List<String> codes() {
		return Stream.of(values()).map(Language::code).toList();
	}

	/**
	 * The first wish of a browser or a script that can be met, in the order of wishes.
	 */
	public static Optional<Language> wishedIn(String acceptLanguage) {
		try {
			return Locale.LanguageRange.parse(acceptLanguage)
				.stream()
				.filter((range) -> range.getWeight() > 0)
				.map((range) -> Locale.forLanguageTag(range.getRange()))
				.flatMap((wish) -> Stream.of(values()).filter((language) -> language.serves(wish)))
				.findFirst();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Who asks for simplified characters, or for Chinese alone, which means them, is not
	 * given traditional ones: the next wish counts, which is nearly always English.
	 */
	private boolean serves(Locale wish) {
		return wish.getLanguage().equals(this.locale.getLanguage())
				&& (this.locale.getScript().isEmpty() || this.locale.getScript().equals(script(wish)));
	}

	private static String script(Locale wish) {
		return (wish.getScript().isEmpty() && TRADITIONAL.contains(wish.getCountry())) ? "Hant" : wish.getScript();
	}

}
