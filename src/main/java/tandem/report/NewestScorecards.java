package tandem.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the scorecards that count of many rounds at once. Plain SQL, so that nothing of
 * those already read is held.
 */
@Component
class NewestScorecards {

	private static final String NEWEST = """
			select s.round_id, s.content from scorecard s where s.round_id in (:rounds)
			  and s.edition = (select max(e.edition) from scorecard e where e.round_id = s.round_id)""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	NewestScorecards(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	Map<UUID, KeptScorecard> of(Collection<UUID> rounds) {
		Map<UUID, KeptScorecard> scorecards = new HashMap<>();
		this.jdbc.sql(NEWEST).param("rounds", rounds).query((row) -> {
			scorecards.put(row.getObject(1, UUID.class), this.json.readValue(row.getString(2), KeptScorecard.class));
		});
		return scorecards;
	}

}
