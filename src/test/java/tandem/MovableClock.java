package tandem;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until a test moves it. */
public final class MovableClock extends Clock {

	/** A Monday morning. */
	public static final Instant START = Instant.parse("2027-01-11T09:00:00Z");

	private volatile Instant now = START;

	public void forward(Duration by) {
		this.now = this.now.plus(by);
	}

	public void goTo(Instant time) {
		this.now = time;
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
