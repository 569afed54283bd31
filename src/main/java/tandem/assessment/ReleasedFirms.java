package tandem.assessment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The newest released round of each client whose people were told, before their first
 * answer, that ratings are counted across firms.
 */
@Component
public class ReleasedFirms {

	private static final String RELEASED = """
			%1$s.released_at is not null and %1$s.reduced_at is null and %1$s.disclosure in (:told)
			  and %1$s.status in ('RELEASED', 'ARCHIVED')""";

	private static final String NEWEST = """
			select r.client_id, r.id from assessment_round r where r.practice_id = :practice and %s
			  and not exists (select 1 from assessment_round n where n.client_id = r.client_id and %s
			    and (n.released_at > r.released_at or (n.released_at = r.released_at and n.id > r.id)))
			order by r.client_id""".formatted(RELEASED.formatted("r"), RELEASED.formatted("n"));

	/** The plans that tell of it. */
	private static final List<String> TOLD = Stream.of(DisclosureText.values())
		.filter(DisclosureText::tellsOfCounting)
		.map(DisclosureText::code)
		.toList();

	private final JdbcClient jdbc;

	ReleasedFirms(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A client and the round that speaks for it. */
	public record Firm(UUID clientId, UUID roundId) {
	}

	@Transactional(readOnly = true)
	public List<Firm> of(UUID practiceId) {
		return this.jdbc.sql(NEWEST)
			.param("practice", practiceId)
			.param("told", TOLD)
			.query((row, number) -> new Firm(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
			.list();
	}

	/** Every practice in which there is one. */
	@Transactional(readOnly = true)
	public List<UUID> practices() {
		return this.jdbc
			.sql("select distinct r.practice_id from assessment_round r where %s order by 1"
				.formatted(RELEASED.formatted("r")))
			.param("told", TOLD)
			.query(UUID.class)
			.list();
	}

}
