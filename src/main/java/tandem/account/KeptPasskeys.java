package tandem.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

import tandem.shared.StoredTime;

/** The passkeys in the database, as the library reads and writes them. */
final class KeptPasskeys implements UserCredentialRepository {

	private static final String COLUMNS = """
			select member_id, name, credential_id, public_key, signature_count, uv_initialized, transports,
			  backup_eligible, backup_state, attestation_object, client_data, created_at, last_used_at from passkey
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	KeptPasskeys(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Only a member's own page removes one. */
	@Override
	public void delete(Bytes credentialId) {
		this.jdbc.sql("delete from passkey where credential_id = ?").param(credentialId.toBase64UrlString()).update();
	}

	@Override
	public void save(CredentialRecord passkey) {
		OffsetDateTime now = StoredTime.of(this.clock.instant());
		int used = this.jdbc
			.sql("update passkey set signature_count = ?, backup_state = ?, last_used_at = ? where credential_id = ?")
			.params(passkey.getSignatureCount(), passkey.isBackupState(), now,
					passkey.getCredentialId().toBase64UrlString())
			.update();
		if (used == 0) {
			add(passkey, now);
		}
	}

	@Override
	public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
		return this.jdbc.sql(COLUMNS + "where credential_id = ?")
			.param(credentialId.toBase64UrlString())
			.query(KeptPasskeys::read)
			.optional()
			.orElse(null);
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes userId) {
		return this.jdbc.sql(COLUMNS + "where member_id = ? order by created_at")
			.param(PasskeyHolders.memberId(userId))
			.query(KeptPasskeys::read)
			.list();
	}

	private void add(CredentialRecord passkey, OffsetDateTime now) {
		this.jdbc.sql("""
				insert into passkey (id, member_id, name, credential_id, public_key, signature_count, uv_initialized,
				  transports, backup_eligible, backup_state, attestation_object, client_data, created_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(UUID.randomUUID(), PasskeyHolders.memberId(passkey.getUserEntityUserId()),
					passkey.getLabel(), passkey.getCredentialId().toBase64UrlString(),
					passkey.getPublicKey().getBytes(), passkey.getSignatureCount(), passkey.isUvInitialized(),
					passkey.getTransports()
						.stream()
						.map(AuthenticatorTransport::getValue)
						.sorted()
						.collect(Collectors.joining(",")),
					passkey.isBackupEligible(), passkey.isBackupState(), bytes(passkey.getAttestationObject()),
					bytes(passkey.getAttestationClientDataJSON()), now))
			.update();
	}

	private static byte[] bytes(@Nullable Bytes given) {
		return Objects.requireNonNull(given).getBytes();
	}

	private static CredentialRecord read(ResultSet row, int number) throws SQLException {
		Instant used = StoredTime.ifAny(row, row.findColumn("last_used_at"));
		Instant created = StoredTime.in(row, row.findColumn("created_at"));
		return ImmutableCredentialRecord.builder()
			.userEntityUserId(PasskeyHolders.handle(row.getObject("member_id", UUID.class)))
			.label(row.getString("name"))
			.credentialType(PublicKeyCredentialType.PUBLIC_KEY)
			.credentialId(Bytes.fromBase64(row.getString("credential_id")))
			.publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
			.signatureCount(row.getLong("signature_count"))
			.uvInitialized(row.getBoolean("uv_initialized"))
			.transports(transports(row.getString("transports")))
			.backupEligible(row.getBoolean("backup_eligible"))
			.backupState(row.getBoolean("backup_state"))
			.attestationObject(new Bytes(row.getBytes("attestation_object")))
			.attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
			.created(created)
			.lastUsed((used != null) ? used : created)
			.build();
	}

	private static Set<AuthenticatorTransport> transports(String kept) {
		return Stream.of(kept.split(","))
			.filter((name) -> !name.isEmpty())
			.map(AuthenticatorTransport::valueOf)
			.collect(Collectors.toUnmodifiableSet());
	}

}
