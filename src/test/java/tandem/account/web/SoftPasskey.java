package tandem.account.web;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/** A passkey without a device: it signs whatever a test lets it sign. */
final class SoftPasskey {

	private static final int PRESENT_AND_VERIFIED = 0x05;

	private static final int WITH_CREDENTIAL = 0x40;

	private final KeyPair keys;

	private final byte[] id = ByteBuffer.allocate(16)
		.putLong(UUID.randomUUID().getMostSignificantBits())
		.putLong(UUID.randomUUID().getMostSignificantBits())
		.array();

	private final byte[] holder;

	private int count;

	SoftPasskey(UUID member) throws GeneralSecurityException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
		generator.initialize(new ECGenParameterSpec("secp256r1"));
		this.keys = generator.generateKeyPair();
		this.holder = ByteBuffer.allocate(16)
			.putLong(member.getMostSignificantBits())
			.putLong(member.getLeastSignificantBits())
			.array();
	}

	/** The answer to a question for a new passkey. */
	String created(String challenge, String transports) {
		byte[] data = joined(authenticatorData(PRESENT_AND_VERIFIED | WITH_CREDENTIAL), new byte[16],
				new byte[] { 0, (byte) this.id.length }, this.id, publicKey());
		byte[] attestation = joined(new byte[] { (byte) 0xA3 }, text("fmt"), text("none"), text("attStmt"),
				new byte[] { (byte) 0xA0 }, text("authData"), bytes(data));
		return """
				{"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
				 "authenticatorAttachment":"platform",
				 "response":{"clientDataJSON":"%2$s","attestationObject":"%3$s","transports":%4$s}}""".formatted(
				url(this.id), url(clientData("webauthn.create", challenge, "http://localhost:8080")), url(attestation),
				transports);
	}

	/** The answer to a question who this is. */
	String answer(String challenge) throws GeneralSecurityException {
		return answer(challenge, "http://localhost:8080", PRESENT_AND_VERIFIED, this.holder);
	}

	/** The same from another page. */
	String answerFrom(String challenge, String origin) throws GeneralSecurityException {
		return answer(challenge, origin, PRESENT_AND_VERIFIED, this.holder);
	}

	/** The same without a finger, a face or a PIN. */
	String unverified(String challenge) throws GeneralSecurityException {
		return answer(challenge, "http://localhost:8080", 1, this.holder);
	}

	/** The same under another holder's name. */
	String answerAs(UUID other, String challenge) throws GeneralSecurityException {
		return answer(challenge, "http://localhost:8080", PRESENT_AND_VERIFIED, new SoftPasskey(other).holder);
	}

	private String answer(String challenge, String origin, int flags, byte[] user) throws GeneralSecurityException {
		this.count++;
		byte[] data = authenticatorData(flags);
		byte[] client = clientData("webauthn.get", challenge, origin);
		Signature signature = Signature.getInstance("SHA256withECDSA");
		signature.initSign(this.keys.getPrivate());
		signature.update(data);
		signature.update(sha256(client));
		return """
				{"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
				 "authenticatorAttachment":"platform",
				 "response":{"clientDataJSON":"%2$s","authenticatorData":"%3$s","signature":"%4$s","userHandle":"%5$s"}}"""
			.formatted(url(this.id), url(client), url(data), url(signature.sign()), url(user));
	}

	private byte[] authenticatorData(int flags) {
		return joined(sha256("localhost".getBytes(StandardCharsets.UTF_8)), new byte[] { (byte) flags },
				ByteBuffer.allocate(4).putInt(this.count).array());
	}

	private byte[] publicKey() {
		ECPublicKey key = (ECPublicKey) this.keys.getPublic();
		return joined(new byte[] { (byte) 0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21 }, bytes(whole(key.getW().getAffineX())),
				new byte[] { 0x22 }, bytes(whole(key.getW().getAffineY())));
	}

	private static byte[] clientData(String type, String challenge, String origin) {
		return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
			.formatted(type, challenge, origin)
			.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] whole(BigInteger coordinate) {
		byte[] signed = coordinate.toByteArray();
		byte[] whole = new byte[32];
		int length = Math.min(signed.length, whole.length);
		System.arraycopy(signed, signed.length - length, whole, whole.length - length, length);
		return whole;
	}

	/** CBOR: a text of fewer than 24 characters. */
	private static byte[] text(String words) {
		return joined(new byte[] { (byte) (0x60 + words.length()) }, words.getBytes(StandardCharsets.UTF_8));
	}

	/** CBOR: up to 255 bytes. */
	private static byte[] bytes(byte[] content) {
		return joined(new byte[] { 0x58, (byte) content.length }, content);
	}

	private static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		Arrays.stream(parts).forEach(all::writeBytes);
		return all.toByteArray();
	}

	private static byte[] sha256(byte[] content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String url(byte[] content) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
	}

}
