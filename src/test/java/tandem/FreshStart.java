package tandem;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.util.ReflectionTestUtils;

import tandem.mail.TestMail;

/**
 * Before each test the clock stands at its start again, mail is off, and nobody has
 * guessed anything.
 */
class FreshStart implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext test) {
		ApplicationContext context = SpringExtension.getApplicationContext(test);
		context.getBean(MovableClock.class).goTo(MovableClock.START);
		context.getBean(TestMail.class).turnOff();
		forgetAttempts(context);
		putCsrfTokensBack(context);
	}

	private static void forgetAttempts(ApplicationContext context) {
		context.getBean(JdbcClient.class).sql("delete from attempt").update();
	}

	/** Spring's {@code csrf()} for tests exchanges the repository, and leaves its own. */
	private static void putCsrfTokensBack(ApplicationContext context) {
		context.getBean(FilterChainProxy.class)
			.getFilterChains()
			.stream()
			.flatMap((chain) -> chain.getFilters().stream())
			.filter(CsrfFilter.class::isInstance)
			.forEach((filter) -> ReflectionTestUtils.setField(filter, "tokenRepository",
					context.getBean(CsrfTokenRepository.class)));
	}

}
