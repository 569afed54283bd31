package tandem.account;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tandem.mail.About;
import tandem.mail.Letter;
import tandem.mail.LetterKind;
import tandem.mail.PostLetter;
import tandem.mail.Recipient;
import tandem.shared.EmailAddress;

/**
 * Writes to a member what has been changed about the way they sign in, so that whoever
 * did not do it hears of it. Where mail is off nothing is written.
 */
@Component
class TellMember {

	private final PostLetter postLetter;

	private final MessageSource texts;

	private final TandemProperties properties;

	TellMember(PostLetter postLetter, MessageSource texts, TandemProperties properties) {
		this.postLetter = postLetter;
		this.texts = texts;
		this.properties = properties;
	}

	/** Something that may have been changed. */
	enum Change {

		PASSWORD, PASSWORD_RECOVERED, ADDRESS, PASSKEY_ADDED, PASSKEY_REMOVED;

		private String key() {
			return "account.notice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/** At the address that was the member's before the change. */
	void that(Change change, SignedIn member) {
		if (this.postLetter.isOn()) {
			Locale language = LocaleContextHolder.getLocale();
			this.postLetter.post(letter(LetterKind.ACCOUNT_CHANGED, member, new EmailAddress(member.email()), language,
					List.of(this.texts.getMessage(change.key(), null, language)), "/sign-in"));
		}
	}

	/** A letter to a member, at an address of theirs. */
	Letter letter(LetterKind kind, SignedIn member, EmailAddress address, Locale language, List<String> facts,
			String path) {
		UUID memberId = member.memberId();
		return new Letter(kind, new Recipient(address, member.fullName(), language),
				new About(member.practiceId(), memberId), facts, this.properties.link(path));
	}

}
