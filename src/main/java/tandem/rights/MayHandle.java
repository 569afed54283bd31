package tandem.rights;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tandem.account.SignedIn;
import tandem.assessment.ClientView;
import tandem.assessment.FindRound;
import tandem.assessment.KeepClients;
import tandem.assessment.NotAllowed;
import tandem.assessment.RoundView;

/**
 * Who may export and erase for others: the owner of the practice, and whoever leads what
 * it is about.
 */
@Component
public class MayHandle {

	private final FindRound findRound;

	private final KeepClients keepClients;

	private final JdbcClient jdbc;

	MayHandle(FindRound findRound, KeepClients keepClients, JdbcClient jdbc) {
		this.findRound = findRound;
		this.keepClients = keepClients;
		this.jdbc = jdbc;
	}

	/** A round that this member owns the practice of, or leads. */
	public RoundView round(SignedIn member, UUID roundId) {
		RoundView round = this.findRound.byId(member, roundId);
		if (!member.isOwner() && !round.isLedBy(member)) {
			throw new NotAllowed();
		}
		return round;
	}

	/** A client of whose rounds somebody else leads none. */
	public ClientView client(SignedIn member, UUID clientId) {
		ClientView client = this.keepClients.find(member, clientId);
		if (!member.isOwner() && othersLead(member, clientId)) {
			throw new NotAllowed();
		}
		return client;
	}

	private boolean othersLead(SignedIn member, UUID clientId) {
		return this.jdbc
			.sql("select count(*) from assessment_round where client_id = :client and lead_member_id <> :member")
			.param("client", clientId)
			.param("member", member.memberId())
			.query(Long.class)
			.single() > 0;
	}

}
