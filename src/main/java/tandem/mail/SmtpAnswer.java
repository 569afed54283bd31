package tandem.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Tells from what a mail server has said whether a letter is worth another try. */
final class SmtpAnswer {

	private static final Pattern NUMBERS = Pattern.compile("\\b([245]\\d{2})(?:[ -]([245]\\.\\d{1,3}\\.\\d{1,3}))?");

	/** The first of the numbers that refuse for good. */
	private static final int FOR_GOOD = 500;

	private SmtpAnswer() {
	}

	static Undelivered of(MailException failure) {
		if (failure instanceof MailAuthenticationException) {
			return new Undelivered(Undelivered.Cause.SERVER, "sign-in", failure);
		}
		if (failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
			return of(failure, sending.getMessageExceptions()[0]);
		}
		return new Undelivered(Undelivered.Cause.SERVER, "connection", failure);
	}

	private static Undelivered of(MailException failure, Exception first) {
		boolean answered = false;
		Exception cause = first;
		while (cause != null) {
			if (cause instanceof SMTPAddressFailedException refusal) {
				return letter(failure, refusal, refusal.getReturnCode());
			}
			if (cause instanceof SMTPSenderFailedException refusal) {
				return new Undelivered(Undelivered.Cause.SERVER, numbers(refusal).orElse("sender"), failure);
			}
			answered |= cause instanceof SMTPSendFailedException;
			cause = (cause instanceof MessagingException chained) ? chained.getNextException() : null;
		}
		if (answered && first instanceof SMTPSendFailedException refusal) {
			return letter(failure, refusal, refusal.getReturnCode());
		}
		return new Undelivered(Undelivered.Cause.SERVER, "connection", failure);
	}

	private static Undelivered letter(MailException failure, Exception refusal, int code) {
		return new Undelivered((code >= FOR_GOOD) ? Undelivered.Cause.REFUSED : Undelivered.Cause.PUT_OFF,
				numbers(refusal).orElse(Integer.toString(code)), failure);
	}

	private static Optional<String> numbers(Exception refusal) {
		Matcher found = NUMBERS.matcher(String.valueOf(refusal.getMessage()));
		return found.find()
				? Optional.of((found.group(2) != null) ? found.group(1) + " " + found.group(2) : found.group(1))
				: Optional.empty();
	}

}
