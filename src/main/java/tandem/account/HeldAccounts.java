package tandem.account;

import java.util.List;
import java.util.UUID;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tandem.shared.Erasure;
import tandem.shared.HeldTable;
import tandem.shared.HoldsPersonalData;
import tandem.shared.Whose;

/** Tells what is kept about members, their sessions and tokens, and counted tries. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class HeldAccounts implements HoldsPersonalData {

	private static final String WHO = "substring(bucket from position(':' in bucket) + 1)";

	private static final String OF_THE_MEMBER = "member_id = :member";

	private final JdbcClient jdbc;

	HeldAccounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<HeldTable> tables() {
		return List.of(HeldTable.named("practice").of(Whose.MEMBER, "id = :practice"),
				HeldTable.named("member").without("password_hash").of(Whose.MEMBER, "id = :member"),
				HeldTable.named("api_token")
					.without("secret_hash")
					.of(Whose.MEMBER, OF_THE_MEMBER)
					.inOrder("created_at, id"),
				HeldTable.named("member_invitation")
					.without("secret_hash")
					.of(Whose.MEMBER,
							"practice_id = :practice and (invited_by = :member or accepted_by = :member or email = :email)")
					.inOrder("created_at, id"),
				HeldTable.named("passkey")
					.without("credential_id", "public_key", "attestation_object", "client_data", "signature_count")
					.of(Whose.MEMBER, OF_THE_MEMBER)
					.inOrder("created_at, id"),
				HeldTable.named("known_browser").without("secret_hash").of(Whose.MEMBER, OF_THE_MEMBER),
				HeldTable.named("address_change").without("secret_hash").of(Whose.MEMBER, OF_THE_MEMBER),
				HeldTable.named("recovery_link").without("secret_hash").of(Whose.MEMBER, OF_THE_MEMBER),
				HeldTable.named("recovery_request").of(Whose.MEMBER, "email = :email"),
				HeldTable.named("spring_session")
					.without("primary_id", "session_id")
					.of(Whose.MEMBER, "principal_name = cast(:member as varchar)")
					.inOrder("creation_time"),
				HeldTable.named("spring_session_attributes"),
				HeldTable.named("attempt")
					.of(Whose.SEAT, WHO + " = cast(:seat as varchar)")
					.of(Whose.MEMBER, WHO + " in (cast(:member as varchar), :email)"),
				HeldTable.named("practice_brand"), HeldTable.named("setup_code"), HeldTable.named("idempotent_call"));
	}

	/** Tries are counted under the seat's id. Everything else here is about members. */
	@Override
	public void forget(Erasure erasure, Erasure.Tally tally) {
		List<String> people = erasure.people().stream().map(UUID::toString).toList();
		if (!people.isEmpty()) {
			tally.add("attempt",
					this.jdbc.sql("delete from attempt where " + WHO + " in (:people)")
						.param("people", people)
						.update());
		}
	}

}
