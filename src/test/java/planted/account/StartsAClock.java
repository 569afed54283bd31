package planted.account;

import java.time.Clock;
import java.time.Instant;

/** Brings a clock of its own. */
public class StartsAClock {

	public Instant read() {
		return Instant.now(Clock.systemUTC());
	}

}
