package tandem.mail;

import java.util.Locale;

import tandem.shared.Coded;

/** Where a letter stands. */
public enum LetterStatus implements Coded {

	/** To be sent, now or later. */
	WAITING,
	/** The recipient's server will not have it: it is not tried again by itself. */
	REFUSED,
	/** Handed to the mail server. */
	SENT,
	/** Will not be sent any more. */
	GIVEN_UP;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
