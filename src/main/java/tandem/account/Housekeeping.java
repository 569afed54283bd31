package tandem.account;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes once an hour what has been counted or noted for a while only. */
@Configuration(proxyBeanMethods = false)
@Lazy(false)
class Housekeeping {

	/** No limit looks back further. */
	private static final Duration ATTEMPTS_MATTER = Duration.ofDays(2);

	private final Attempts attempts;

	private final AnswerOnce answerOnce;

	private final KnownBrowsers knownBrowsers;

	private final RecoveryLinks recoveryLinks;

	private final ChangeAddress changeAddress;

	private final Clock clock;

	Housekeeping(Attempts attempts, AnswerOnce answerOnce, KnownBrowsers knownBrowsers, RecoveryLinks recoveryLinks,
			ChangeAddress changeAddress, Clock clock) {
		this.attempts = attempts;
		this.answerOnce = answerOnce;
		this.knownBrowsers = knownBrowsers;
		this.recoveryLinks = recoveryLinks;
		this.changeAddress = changeAddress;
		this.clock = clock;
	}

	@Scheduled(cron = "0 17 * * * *")
	void forgetOld() {
		this.attempts.forgetBefore(this.clock.instant().minus(ATTEMPTS_MATTER));
		this.answerOnce.forgetOld();
		this.knownBrowsers.forgetOld();
		this.recoveryLinks.forgetOld();
		this.changeAddress.forgetOld();
	}

}
