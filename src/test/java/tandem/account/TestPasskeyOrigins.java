package tandem.account;

import java.util.Set;

import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Where a browser of a test reaches its server: at a port that is not known before. */
@Primary
public class TestPasskeyOrigins extends PasskeyOrigins {

	private final Environment environment;

	public TestPasskeyOrigins(TandemProperties properties, Environment environment) {
		super(properties);
		this.environment = environment;
	}

	@Override
	Set<String> allowed() {
		return Set.of("http://localhost:" + this.environment.getProperty("local.server.port", "8080"));
	}

}
