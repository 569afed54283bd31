package tandem.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.Name;
import tandem.shared.StoredTime;

/** Adds, lists and removes a member's passkeys. */
@Component
public class HoldPasskeys {

	/** In characters. */
	public static final int LONGEST_NAME = 100;

	private static final int MOST = 20;

	private final JdbcClient jdbc;

	private final RelyingParty relyingParty;

	private final PasskeyOrigins origins;

	private final TellMember tellMember;

	HoldPasskeys(JdbcClient jdbc, RelyingParty relyingParty, PasskeyOrigins origins, TellMember tellMember) {
		this.jdbc = jdbc;
		this.relyingParty = relyingParty;
		this.origins = origins;
		this.tellMember = tellMember;
	}

	/** A passkey as its member may see it. */
	public record HeldPasskey(UUID id, String name, Instant createdAt, @Nullable Instant lastUsedAt) {

	}

	/** Whether browsers can have passkeys for the address of this installation. */
	public boolean isPossible() {
		return this.origins.isPossible();
	}

	public static boolean isName(String typed) {
		return Name.read(typed).filter((name) -> name.value().length() <= LONGEST_NAME).isPresent();
	}

	@Transactional(readOnly = true)
	public List<HeldPasskey> of(SignedIn holder) {
		return this.jdbc
			.sql("select id, name, created_at, last_used_at from passkey where member_id = ? order by created_at, id")
			.param(holder.memberId())
			.query((row, number) -> {
				return new HeldPasskey(row.getObject(1, UUID.class), row.getString(2), StoredTime.in(row, 3),
						StoredTime.ifAny(row, 4));
			})
			.list();
	}

	@Transactional(readOnly = true)
	public PasskeyChallenge ask(SignedIn holder) {
		return this.relyingParty.askForNew(SignIn.authenticated(holder));
	}

	/** False where the answer does not fit the question, and nothing has changed. */
	@Transactional
	public boolean add(SignedIn holder, PasskeyChallenge challenge, String name, String answer) {
		if (of(holder).size() >= MOST || !this.relyingParty.keep(challenge, name.strip(), answer)) {
			return false;
		}
		this.tellMember.that(TellMember.Change.PASSKEY_ADDED, holder);
		return true;
	}

	/** Removes one of the holder's own; false where there is no such passkey. */
	@Transactional
	public boolean remove(SignedIn holder, UUID passkeyId) {
		boolean removed = this.jdbc.sql("delete from passkey where id = ? and member_id = ?")
			.params(passkeyId, holder.memberId())
			.update() == 1;
		if (removed) {
			this.tellMember.that(TellMember.Change.PASSKEY_REMOVED, holder);
		}
		return removed;
	}

}
