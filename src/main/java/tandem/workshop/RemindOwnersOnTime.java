package tandem.workshop;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;

import tandem.mail.PostLetter;

/** Looks every few minutes whose day comes near, where there is mail. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(prefix = "tandem.mail", name = "host")
@Lazy(false)
class RemindOwnersOnTime {

	private final RemindOwners remindOwners;

	private final PostLetter postLetter;

	RemindOwnersOnTime(RemindOwners remindOwners, PostLetter postLetter) {
		this.remindOwners = remindOwners;
		this.postLetter = postLetter;
	}

	@Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
	void look() {
		if (this.postLetter.isOn()) {
			this.remindOwners.asPlanned();
		}
	}

}
