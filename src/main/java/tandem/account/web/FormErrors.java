package tandem.account.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tandem.account.Password;
import tandem.shared.EmailAddress;
import tandem.shared.Name;

/** Says at each field of a form what needs another look. */
@Component
class FormErrors {

	private final MessageSource texts;

	FormErrors(MessageSource texts) {
		this.texts = texts;
	}

	Found none() {
		return new Found();
	}

	/** What was found so far, in the order of the form. */
	final class Found {

		private final Map<String, String> byField = new LinkedHashMap<>();

		Found name(String field, String typed) {
			return Name.read(typed).isPresent() ? this : add(field, "account.invalid." + field, Name.LONGEST);
		}

		Found email(String field, String typed) {
			return EmailAddress.read(typed).isPresent() ? this : add(field, "account.invalid.email");
		}

		Found newPassword(String field, Password password, String email) {
			if (password.isTooShort()) {
				return add(field, "account.invalid.password.short", Password.SHORTEST);
			}
			if (password.isTooLong()) {
				return add(field, "account.invalid.password.long", Password.LONGEST);
			}
			if (password.typed().strip().equalsIgnoreCase(email.strip())) {
				return add(field, "account.invalid.password.email");
			}
			return password.isCommon() ? add(field, "account.invalid.password.common") : this;
		}

		Found add(String field, String code, Object... facts) {
			this.byField.putIfAbsent(field,
					FormErrors.this.texts.getMessage(code, facts, LocaleContextHolder.getLocale()));
			return this;
		}

		boolean isEmpty() {
			return this.byField.isEmpty();
		}

		Map<String, String> byField() {
			return this.byField;
		}

	}

}
