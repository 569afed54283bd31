package tandem.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address, in the one spelling under which it is filed. */
public record EmailAddress(String value) {

	private static final Pattern FORM = Pattern
		.compile("[^\\s@\\p{Cntrl},;<>\"]{1,64}@[\\p{Alnum}](?:[\\p{Alnum}.-]{0,251}[\\p{Alnum}])?");

	public EmailAddress {
		if (!FORM.matcher(value).matches() || value.length() > 254) {
			throw new IllegalArgumentException("Not an e-mail address");
		}
	}

	public static Optional<EmailAddress> read(String typed) {
		String value = typed.strip().toLowerCase(Locale.ROOT);
		return (FORM.matcher(value).matches() && value.length() <= 254) ? Optional.of(new EmailAddress(value))
				: Optional.empty();
	}

}
