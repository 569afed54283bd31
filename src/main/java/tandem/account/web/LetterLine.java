package tandem.account.web;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.mail.LetterStatus;
import tandem.mail.UndeliveredLetter;
import tandem.shared.Dates;

/**
 * One letter that has not arrived, in the words of its list.
 *
 * @param id the letter
 * @param kind the code of what it is
 * @param name whom it is for
 * @param address where it was to go
 * @param posted when it was written
 * @param due when it is tried next; nothing, if it is not
 * @param tries how often it has been tried
 * @param status the code of where it stands
 * @param reason the code of a reason that has words; nothing, if it has none
 * @param number what the other server said, as a number
 */
record LetterLine(UUID id, String kind, String name, String address, String posted, @Nullable String due, int tries,
		String status, @Nullable String reason, @Nullable String number) {

	static LetterLine of(UndeliveredLetter letter, Locale locale) {
		String fault = letter.fault();
		boolean said = fault != null && Character.isDigit(fault.charAt(0));
		return new LetterLine(letter.id(), letter.kind().code(), letter.name(), letter.address(),
				Dates.moment(letter.posted(), locale),
				(letter.status() == LetterStatus.WAITING) ? Dates.moment(letter.due(), locale) : null, letter.tries(),
				letter.status().code(), said ? null : fault, said ? fault : null);
	}

	public boolean maySend() {
		return !this.status.equals(LetterStatus.GIVEN_UP.code());
	}

}
