package tandem.mail;

import java.util.Locale;

import tandem.shared.EmailAddress;

/** Who gets a letter, and in which language. */
public record Recipient(EmailAddress address, String name, Locale language) {

	public Recipient {
		name = OneLine.of(name);
	}

}
