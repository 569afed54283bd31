package tandem.mail;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;

/** Goes to the mail server every few seconds, where there is one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(prefix = "tandem.mail", name = "host")
@Lazy(false)
class Postman {

	private final DeliverLetters deliverLetters;

	private final MailServer server;

	Postman(DeliverLetters deliverLetters, MailServer server) {
		this.deliverLetters = deliverLetters;
		this.server = server;
	}

	@Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	void go() {
		if (this.server.isOn()) {
			this.deliverLetters.deliverDue();
		}
	}

}
