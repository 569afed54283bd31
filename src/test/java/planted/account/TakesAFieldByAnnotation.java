package planted.account;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.beans.factory.annotation.Autowired;

/** Has a field filled behind its constructor. */
public class TakesAFieldByAnnotation {

	@Autowired
	private Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

	public Instant read() {
		return this.clock.instant();
	}

}
