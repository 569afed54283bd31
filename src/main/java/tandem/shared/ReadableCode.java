package tandem.shared;

import java.util.random.RandomGenerator;

/** Codes that people read out and type, such as the number of a receipt. */
public final class ReadableCode {

	/** Without letters and digits that are mistaken for each other. */
	private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private ReadableCode() {
	}

	public static String fresh(RandomGenerator randomness, int length) {
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < length; i++) {
			code.append(LETTERS.charAt(randomness.nextInt(LETTERS.length())));
		}
		return code.toString();
	}

}
