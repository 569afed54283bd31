package tandem.assessment;

import java.util.Map;

import tandem.account.SignedIn;

/**
 * Which clients, and with them which rounds, a member sees: all of the practice, or those
 * that they look after or of which they lead a round. Every look-up for a member goes
 * through here; whatever is not in sight is as if it were not there.
 */
final class InSight {

	/**
	 * A condition of queries in which {@code c} is the client, and of which
	 * {@code member} is a parameter.
	 */
	static final String CLIENT = """
			c.practiceId = :#{#member.practiceId()} and (:#{#member.seesAllClients()} = true
			 or c.keeperId = :#{#member.memberId()}
			 or exists (select 1 from Round led where led.client = c and led.leadMemberId = :#{#member.memberId()}))
			""";

	/**
	 * The same condition in plain SQL, for a member who does not see all;
	 * {@code practice} and {@code member} are its parameters.
	 */
	static final String CLIENT_IN_SQL = """
			c.practice_id = :practice and (c.keeper_id = :member
			 or exists (select 1 from assessment_round led where led.client_id = c.id and led.lead_member_id = :member))
			""";

	private InSight() {
	}

	/**
	 * The same condition for a query that is put together at the time.
	 * @param member who looks
	 * @param facts takes up the query's parameters
	 */
	static String clientOf(SignedIn member, Map<String, Object> facts) {
		facts.put("practiceId", member.practiceId());
		if (member.seesAllClients()) {
			return "c.practiceId = :practiceId";
		}
		facts.put("memberId", member.memberId());
		facts.put("seesAll", false);
		return CLIENT.replace(":#{#member.practiceId()}", ":practiceId")
			.replace(":#{#member.memberId()}", ":memberId")
			.replace(":#{#member.seesAllClients()}", ":seesAll");
	}

}
