package tandem.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** 256 random bits that open something: shown once as text, kept only as a hash. */
public record Secret(String text) {

	private static final int BYTES = 32;

	public static Secret fresh(RandomGenerator randomness) {
		byte[] bytes = new byte[BYTES];
		randomness.nextBytes(bytes);
		return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** What is stored and looked up: a fast hash is enough for a secret of this size. */
	public String hash() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(this.text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "Secret[hidden]";
	}

}
