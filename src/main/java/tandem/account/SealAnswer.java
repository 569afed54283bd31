package tandem.account;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import tandem.account.AnswerOnce.Answer;
import tandem.account.AnswerOnce.Call;

/**
 * Encrypts kept answers under the caller's credentials, which the server does not have:
 * what was shown once cannot be read from the database.
 */
@Component
class SealAnswer {

	/** A password may be guessable, so that guessing at the key must be slow. */
	private static final int ROUNDS_FOR_PASSWORDS = 600_000;

	private static final int KEY_BITS = 256;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom randomness;

	private final int roundsForPasswords;

	@Autowired
	SealAnswer(SecureRandom randomness) {
		this(randomness, ROUNDS_FOR_PASSWORDS);
	}

	SealAnswer(SecureRandom randomness, int roundsForPasswords) {
		this.randomness = randomness;
		this.roundsForPasswords = roundsForPasswords;
	}

	String close(Call call, Answer answer) {
		byte[] nonce = new byte[NONCE_BYTES];
		this.randomness.nextBytes(nonce);
		try {
			byte[] sealed = cipher(Cipher.ENCRYPT_MODE, call, nonce).doFinal(bytes(answer));
			return Base64.getEncoder().encodeToString(nonce) + "." + Base64.getEncoder().encodeToString(sealed);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Empty for other credentials than those it was closed with. */
	Optional<Answer> open(Call call, String sealed) {
		int dot = sealed.indexOf('.');
		if (dot < 0) {
			return Optional.empty();
		}
		try {
			byte[] nonce = Base64.getDecoder().decode(sealed.substring(0, dot));
			return Optional.of(answer(cipher(Cipher.DECRYPT_MODE, call, nonce)
				.doFinal(Base64.getDecoder().decode(sealed.substring(dot + 1)))));
		}
		catch (AEADBadTagException ex) {
			return Optional.empty();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Cipher cipher(int mode, Call call, byte[] nonce) throws GeneralSecurityException {
		byte[] salt = call.id().getBytes(StandardCharsets.UTF_8);
		boolean isPassword = call.credentials().regionMatches(true, 0, "Basic ", 0, 6);
		PBEKeySpec spec = new PBEKeySpec(call.credentials().toCharArray(), salt,
				isPassword ? this.roundsForPasswords : 1, KEY_BITS);
		byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(salt);
		Arrays.fill(key, (byte) 0);
		return cipher;
	}

	private static byte[] bytes(Answer answer) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeInt(answer.status());
			out.writeInt(answer.headers().size());
			for (Map.Entry<String, String> header : answer.headers().entrySet()) {
				out.writeUTF(header.getKey());
				out.writeUTF(header.getValue());
			}
			out.write(answer.body().getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static Answer answer(byte[] bytes) {
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
			int status = in.readInt();
			int count = in.readInt();
			Map<String, String> headers = new LinkedHashMap<>();
			for (int header = 0; header < count; header++) {
				headers.put(in.readUTF(), in.readUTF());
			}
			return new Answer(status, headers, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
