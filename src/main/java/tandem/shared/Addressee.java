package tandem.shared;

import org.jspecify.annotations.Nullable;

/** A visitor whose language is known from more than the browser. */
public interface Addressee {

	/** What they chose themselves, if they did. */
	@Nullable Language chosenLanguage();

	/** What they are addressed in when neither they nor their browser wish otherwise. */
	Language usualLanguage();

	/** Where their choice is sent. */
	String languageAddress();

}
