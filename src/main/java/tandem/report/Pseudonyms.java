package tandem.report;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names that stand for the same thing each time, from which it cannot be told: made with
 * the installation's key.
 */
final class Pseudonyms {

	private static final String KIND = "HmacSHA256";

	private static final int BYTES = 10;

	private final Mac mac;

	Pseudonyms(byte[] key) {
		try {
			this.mac = Mac.getInstance(KIND);
			this.mac.init(new SecretKeySpec(key, KIND));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every JDK knows " + KIND, ex);
		}
	}

	String firm(UUID clientId) {
		return "F" + of("firm", clientId.toString());
	}

	String round(UUID roundId) {
		return "R" + of("round", roundId.toString());
	}

	/**
	 * A person is who bears this name in this firm, in whichever round and seat: there is
	 * nothing else that every round has of somebody.
	 */
	String person(UUID clientId, String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
		return "P" + of("person", clientId + ":" + plain.toLowerCase(Locale.ROOT));
	}

	private String of(String kind, String text) {
		byte[] whole = this.mac.doFinal((kind + ":" + text).getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES));
	}

}
