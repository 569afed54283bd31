package tandem.rights;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import tandem.account.SignedIn;
import tandem.shared.Erasure;
import tandem.shared.ReadableCode;
import tandem.shared.StoredTime;

/** Writes the receipt of each erasure in its transaction, and finds it again. */
@Component
public class Receipts {

	private static final int GROUPS = 5;

	private static final int GROUP = 5;

	private static final String COLUMNS = "select number, kind, asked_by, erased_at, counts from erasure_receipt ";

	private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final SecureRandom randomness;

	private final Clock clock;

	Receipts(JdbcClient jdbc, JsonMapper json, SecureRandom randomness, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.randomness = randomness;
		this.clock = clock;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	Receipt write(UUID practiceId, String kind, String askedBy, Erasure.Tally tally) {
		Receipt receipt = new Receipt(freshNumber(), kind, askedBy, this.clock.instant(), tally.rows());
		this.jdbc
			.sql("insert into erasure_receipt (id, number, practice_id, kind, asked_by, erased_at, counts) "
					+ "values (?, ?, ?, ?, ?, ?, ?)")
			.params(UUID.randomUUID(), receipt.number(), practiceId, kind, askedBy, StoredTime.of(receipt.erased()),
					this.json.writeValueAsString(receipt.rows()))
			.update();
		return receipt;
	}

	/** For whoever knows the number. */
	@Transactional(readOnly = true)
	public Optional<Receipt> find(String number) {
		return this.jdbc.sql(COLUMNS + "where number = ?").param(number).query(this.receipt()).optional();
	}

	/** The newest of a practice, for its members. */
	@Transactional(readOnly = true)
	public List<Receipt> newest(SignedIn member, int most) {
		return this.jdbc.sql(COLUMNS + "where practice_id = ? order by erased_at desc, number limit ?")
			.params(member.practiceId(), most)
			.query(this.receipt())
			.list();
	}

	private RowMapper<Receipt> receipt() {
		return (row, number) -> new Receipt(row.getString(1), row.getString(2), row.getString(3), StoredTime.in(row, 4),
				this.json.readValue(row.getString(5), COUNTS));
	}

	private String freshNumber() {
		return Stream.generate(() -> ReadableCode.fresh(this.randomness, GROUP))
			.limit(GROUPS)
			.collect(Collectors.joining("-"));
	}

}
