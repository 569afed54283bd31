package tandem.account;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every few seconds who has asked for a way back in, where there is mail. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(prefix = "tandem.mail", name = "host")
@Lazy(false)
class AnswerRecovery {

	private final AskForRecovery askForRecovery;

	AnswerRecovery(AskForRecovery askForRecovery) {
		this.askForRecovery = askForRecovery;
	}

	@Scheduled(initialDelay = 5, fixedDelay = 3, timeUnit = TimeUnit.SECONDS)
	void answer() {
		this.askForRecovery.answer();
	}

}
