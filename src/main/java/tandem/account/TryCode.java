package tandem.account;

import java.time.Duration;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Compares six digits with the slow hash of the right ones. Tries are counted, so that
 * guessing is slow, and come back with time, so that nobody is shut out for good.
 */
@Component
public class TryCode {

	private final Attempts attempts;

	private final PasswordEncoder encoder;

	TryCode(Attempts attempts, PasswordEncoder encoder) {
		this.attempts = attempts;
		this.encoder = encoder;
	}

	/**
	 * How many tries a code allows.
	 *
	 * @param soon within a quarter of an hour
	 * @param daily within a day
	 */
	public record Limits(Attempts.Limit soon, Attempts.Limit daily) {

		/** The same for every kind of code. */
		public static Limits named(String purpose) {
			return new Limits(new Attempts.Limit(purpose, 8, Duration.ofMinutes(15)),
					new Attempts.Limit(purpose + "-day", 40, Duration.ofDays(1)));
		}

	}

	/**
	 * Outside any transaction: counting takes a connection of its own, and the hash takes
	 * its time.
	 * @param whose what the code guards
	 * @throws Attempts.TooManyAttempts when the tries are used up
	 */
	public boolean fits(Limits limits, UUID whose, @Nullable String typed, String hash) {
		String who = whose.toString();
		this.attempts.use(limits.soon(), who);
		this.attempts.use(limits.daily(), who);
		if (typed == null || !typed.matches("[0-9]{6}") || !this.encoder.matches(typed, hash)) {
			return false;
		}
		this.attempts.forget(limits.soon(), who);
		this.attempts.giveBack(limits.daily(), who);
		return true;
	}

}
