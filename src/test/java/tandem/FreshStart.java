package tandem;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Before each test the clock stands at its start again, and nobody has guessed anything.
 */
class FreshStart implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext test) {
		ApplicationContext context = SpringExtension.getApplicationContext(test);
		context.getBean(MovableClock.class).goTo(MovableClock.START);
		context.getBean(JdbcClient.class).sql("delete from attempt").update();
	}

}
