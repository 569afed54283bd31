package tandem.account;

import java.util.Set;

import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/**
 * Where a browser of a test reaches its server, at a port that is not known before, and
 * where tests without a browser say that they are.
 */
@Primary
public class TestPasskeyOrigins extends PasskeyOrigins {

	private final Environment environment;

	public TestPasskeyOrigins(TandemProperties properties, Environment environment) {
		super(properties);
		this.environment = environment;
	}

	@Override
	Set<String> allowed() {
		return Set.of("http://localhost:8080",
				"http://localhost:" + this.environment.getRequiredProperty("local.server.port"));
	}

}
