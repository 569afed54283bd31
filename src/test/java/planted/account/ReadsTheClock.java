package planted.account;

import java.time.Instant;

/** Asks the machine for the time. */
public class ReadsTheClock {

	public Instant read() {
		return Instant.now();
	}

}
