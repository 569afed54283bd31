package tandem.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import tandem.shared.EmailAddress;
import tandem.shared.SettingRefused;

/**
 * On an empty installation: opens the configured practice, or shows the operator the way
 * on the console.
 */
@Component
class FirstStart {

	private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

	private final SetUpPractice setUpPractice;

	private final TandemProperties properties;

	FirstStart(SetUpPractice setUpPractice, TandemProperties properties) {
		this.setUpPractice = setUpPractice;
		this.properties = properties;
	}

	@EventListener(ApplicationReadyEvent.class)
	void showTheWay() {
		if (!this.setUpPractice.isOpen()) {
			return;
		}
		if (this.properties.ownerEmail().isBlank() && this.properties.ownerPassword().isEmpty()) {
			log.info("""

					Tandem is not set up yet. Open this link once to set up your practice:

					  {}

					""", this.properties.link("/setup?code=" + this.setUpPractice.issueCode().text()));
			return;
		}
		EmailAddress email = EmailAddress.read(this.properties.ownerEmail())
			.orElseThrow(() -> new SettingRefused("TANDEM_OWNER_EMAIL is not an e-mail address"));
		Password password = new Password(this.properties.ownerPassword());
		if (password.isTooShort() || password.isTooLong()) {
			throw new SettingRefused("TANDEM_OWNER_PASSWORD needs at least %d characters and at most %d bytes"
				.formatted(Password.SHORTEST, Password.LONGEST));
		}
		if (password.isCommon()) {
			throw new SettingRefused("TANDEM_OWNER_PASSWORD is among the passwords that are guessed first");
		}
		this.setUpPractice
			.asConfigured(new SetUpPractice.Details(this.properties.ownerPractice(), email.value(), email, password));
		log.info("Tandem has been set up for {}", email.value());
	}

}
