package tandem.account;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/**
 * The members as the library knows them. Their handle in a passkey is their id, which
 * says nothing about them; address and name are what their device shows beside the
 * passkey.
 */
final class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

	private static final int BYTES = 16;

	private final RecogniseMember recognise;

	PasskeyHolders(RecogniseMember recognise) {
		this.recognise = recognise;
	}

	static Bytes handle(UUID memberId) {
		return new Bytes(ByteBuffer.allocate(BYTES)
			.putLong(memberId.getMostSignificantBits())
			.putLong(memberId.getLeastSignificantBits())
			.array());
	}

	static UUID memberId(Bytes handle) {
		if (handle.getBytes().length != BYTES) {
			throw new IllegalArgumentException("No member has such a handle");
		}
		ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
		return new UUID(bytes.getLong(), bytes.getLong());
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
		return find(memberId(handle)).orElse(null);
	}

	/** By the name under which sessions are filed, too. */
	@Override
	public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
		return find(UUID.fromString(name)).orElse(null);
	}

	@Override
	public void save(PublicKeyCredentialUserEntity holder) {
		throw new UnsupportedOperationException("A passkey makes no members");
	}

	@Override
	public void delete(Bytes handle) {
		throw new UnsupportedOperationException("A passkey removes no members");
	}

	private Optional<PublicKeyCredentialUserEntity> find(UUID memberId) {
		return this.recognise.now(memberId)
			.map((member) -> ImmutablePublicKeyCredentialUserEntity.builder()
				.id(handle(memberId))
				.name(member.email())
				.displayName(member.fullName())
				.build());
	}

}
