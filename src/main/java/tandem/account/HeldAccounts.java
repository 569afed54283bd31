package tandem.account;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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

	private static final List<String> OF_A_MEMBER = List.of("api_token", "passkey", "known_browser", "address_change",
			"recovery_link");

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

	/** Tries are counted under the id of a seat or a member, or under an address. */
	@Override
	public void forget(Erasure erasure, Erasure.Tally tally) {
		forgetTries(erasure.people().stream().map(UUID::toString).toList(), tally);
		if (erasure.leaver() != null) {
			forgetMember(erasure.leaver(), tally);
		}
	}

	/** An invitation that they made for somebody else stays, as made by nobody. */
	private void forgetMember(Erasure.Leaver leaver, Erasure.Tally tally) {
		forgetTries(Stream.concat(Stream.of(leaver.id().toString()), leaver.addresses().stream()).toList(), tally);
		tally.add("member_invitation",
				this.jdbc.sql("delete from member_invitation where accepted_by = :member or email in (:addresses)")
					.param("member", leaver.id())
					.param("addresses", leaver.addresses())
					.update());
		tally.add("member_invitation",
				this.jdbc.sql("update member_invitation set invited_by = :standIn where invited_by = :member")
					.param("standIn", leaver.standIn())
					.param("member", leaver.id())
					.update());
		tally.add("recovery_request",
				this.jdbc.sql("delete from recovery_request where email in (:addresses)")
					.param("addresses", leaver.addresses())
					.update());
		tally.add("spring_session",
				this.jdbc.sql("delete from spring_session where principal_name = ?")
					.param(leaver.id().toString())
					.update());
		OF_A_MEMBER.forEach((table) -> tally.add(table,
				this.jdbc.sql("delete from " + table + " where member_id = ?").param(leaver.id()).update()));
		tally.add("member", this.jdbc.sql("delete from member where id = ?").param(leaver.id()).update());
	}

	private void forgetTries(List<String> who, Erasure.Tally tally) {
		if (!who.isEmpty()) {
			tally.add("attempt",
					this.jdbc.sql("delete from attempt where " + WHO + " in (:who)").param("who", who).update());
		}
	}

}
