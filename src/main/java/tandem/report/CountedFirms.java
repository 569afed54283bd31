package tandem.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.assessment.ReleasedFirms;
import tandem.shared.ConflictSource;

/**
 * The firms of a practice that are counted across firms, each with the ratings of its
 * newest released round. For counting only: nobody is shown one of them.
 */
@Component
public class CountedFirms {

	private static final int ROUNDS_AT_A_TIME = 500;

	private static final String RISKS = """
			select s.round_id, s.risk_perspective, s.risk_goals, s.risk_accountability, s.risk_structure from scorecard s
			where s.round_id in (:rounds)
			  and s.edition = (select max(e.edition) from scorecard e where e.round_id = s.round_id)""";

	private final ReleasedFirms firms;

	private final JdbcClient jdbc;

	CountedFirms(ReleasedFirms firms, JdbcClient jdbc) {
		this.firms = firms;
		this.jdbc = jdbc;
	}

	/**
	 * One firm.
	 *
	 * @param clientId the firm
	 * @param risks its ratings, whole numbers from 0 to 100; without what is not rated
	 */
	public record CountedFirm(UUID clientId, Map<ConflictSource, Integer> risks) {

		public CountedFirm {
			Map<ConflictSource, Integer> copy = new EnumMap<>(ConflictSource.class);
			copy.putAll(risks);
			risks = copy;
		}

	}

	/** Every practice that has one. */
	public List<UUID> practices() {
		return this.firms.practices();
	}

	@Transactional(readOnly = true)
	public List<CountedFirm> of(UUID practiceId) {
		List<ReleasedFirms.Firm> released = this.firms.of(practiceId);
		Map<UUID, Map<ConflictSource, Integer>> risks = new HashMap<>();
		for (int from = 0; from < released.size(); from += ROUNDS_AT_A_TIME) {
			read(released.subList(from, Math.min(released.size(), from + ROUNDS_AT_A_TIME)), risks);
		}
		List<CountedFirm> counted = new ArrayList<>();
		released.stream()
			.filter((firm) -> risks.containsKey(firm.roundId()))
			.forEach((firm) -> counted
				.add(new CountedFirm(firm.clientId(), Objects.requireNonNull(risks.get(firm.roundId())))));
		return counted;
	}

	private void read(List<ReleasedFirms.Firm> firms, Map<UUID, Map<ConflictSource, Integer>> risks) {
		this.jdbc.sql(RISKS).param("rounds", firms.stream().map(ReleasedFirms.Firm::roundId).toList()).query((row) -> {
			Map<ConflictSource, Integer> rated = new EnumMap<>(ConflictSource.class);
			for (ConflictSource source : ConflictSource.values()) {
				int risk = row.getInt("risk_" + source.code());
				if (!row.wasNull()) {
					rated.put(source, risk);
				}
			}
			risks.put(row.getObject(1, UUID.class), rated);
		});
	}

}
