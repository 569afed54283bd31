package tandem;

import java.util.Map;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import tandem.account.OpenedPractices;
import tandem.account.QuickSealAnswer;
import tandem.account.TestPasskeyOrigins;
import tandem.mail.TestMail;
import tandem.report.ResearchRounds;
import tandem.rights.NamedRounds;

/** What the tests bring along: their clock, a quick hash, and people to act. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ OpenedPractices.class, TestRounds.class, TestMail.class, TestKeys.class, NamedRounds.class,
		ResearchRounds.class, TestPasskeyOrigins.class, QuickSealAnswer.class })
public class TestWorld {

	@Bean
	@Primary
	MovableClock movableClock() {
		return new MovableClock();
	}

	/**
	 * What runs by itself elsewhere is told here when to run: nothing changes unasked.
	 */
	@Bean
	@Primary
	ThreadPoolTaskScheduler idleScheduler() {
		ThreadPoolTaskScheduler idle = new ThreadPoolTaskScheduler();
		idle.setTaskDecorator((task) -> () -> {
		});
		return idle;
	}

	/** The same kind of hash as in earnest, a hundred times faster. */
	@Bean
	@Primary
	PasswordEncoder quickPasswordEncoder() {
		return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4)));
	}

}
