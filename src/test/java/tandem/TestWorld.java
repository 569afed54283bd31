package tandem;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import tandem.account.OpenedPractices;

/** What the tests bring along: their clock, and people to act. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ OpenedPractices.class, TestRounds.class })
public class TestWorld {

	@Bean
	@Primary
	MovableClock movableClock() {
		return new MovableClock();
	}

}
