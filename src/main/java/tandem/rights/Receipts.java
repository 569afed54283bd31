package tandem.rights;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import tandem.account.SignedIn;
import tandem.shared.Erasure;

/** Writes the receipt of each erasure in its transaction, and finds it again. */
@Component
public class Receipts {

	/** Without letters and digits that are mistaken for each other. */
	private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 25;

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
			.params(UUID.randomUUID(), receipt.number(), practiceId, kind, askedBy,
					receipt.erased().atOffset(ZoneOffset.UTC), this.json.writeValueAsString(receipt.rows()))
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
		return (row, number) -> new Receipt(row.getString(1), row.getString(2), row.getString(3),
				moment(row.getObject(4, OffsetDateTime.class)), this.json.readValue(row.getString(5), COUNTS));
	}

	private static Instant moment(OffsetDateTime time) {
		return time.toInstant();
	}

	private String freshNumber() {
		StringBuilder number = new StringBuilder();
		for (int i = 0; i < LENGTH; i++) {
			number.append((i > 0 && i % GROUP == 0) ? "-" : "")
				.append(LETTERS.charAt(this.randomness.nextInt(LETTERS.length())));
		}
		return number.toString();
	}

}
