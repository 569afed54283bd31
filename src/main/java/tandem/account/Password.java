package tandem.account;

import java.nio.charset.StandardCharsets;

/** A password as it was typed; length counts, composition does not. */
public record Password(String typed) {

	/** In characters. */
	public static final int SHORTEST = 12;

	/**
	 * In bytes: bcrypt reads no further, and silently cutting a password would be a lie.
	 */
	public static final int LONGEST = 72;

	public boolean isTooShort() {
		return this.typed.codePointCount(0, this.typed.length()) < SHORTEST;
	}

	public boolean isTooLong() {
		return this.typed.getBytes(StandardCharsets.UTF_8).length > LONGEST;
	}

	/** Guessed first, whatever its length. */
	public boolean isCommon() {
		return CommonPasswords.contain(this.typed);
	}

	@Override
	public String toString() {
		return "Password[hidden]";
	}

}
