package tandem.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import tandem.shared.EmailAddress;

/**
 * The operator's way to help a practice's last owner back in: a start that names the
 * address writes a one-time link to the console.
 */
@Component
@ConditionalOnProperty("tandem.recover")
class RecoverAtStart {

	private static final Logger log = LoggerFactory.getLogger(RecoverAtStart.class);

	private final MakeRecoveryLink makeRecoveryLink;

	private final Environment environment;

	RecoverAtStart(MakeRecoveryLink makeRecoveryLink, Environment environment) {
		this.makeRecoveryLink = makeRecoveryLink;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void showTheWay() {
		String typed = this.environment.getProperty("tandem.recover", "");
		EmailAddress.read(typed)
			.flatMap(this.makeRecoveryLink::byOperator)
			.ifPresentOrElse((link) -> log
				.info("With this link {} can choose a new password, once, within a day:\n  {}\n", typed, link),
					() -> log.warn("TANDEM_RECOVER names nobody who signs in here: {}", typed));
	}

}
