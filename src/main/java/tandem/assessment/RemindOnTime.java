package tandem.assessment;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;

import tandem.mail.PostLetter;

/** Looks every few minutes whom to remind, where there is mail. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(prefix = "tandem.mail", name = "host")
@Lazy(false)
class RemindOnTime {

	private final RemindPeople remindPeople;

	private final PostLetter postLetter;

	RemindOnTime(RemindPeople remindPeople, PostLetter postLetter) {
		this.remindPeople = remindPeople;
		this.postLetter = postLetter;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
	void look() {
		if (this.postLetter.isOn()) {
			this.remindPeople.asPlanned();
		}
	}

}
