package tandem.insight;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.Coded;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;
import tandem.shared.StoredTime;

/** How consistently each version of the instrument has been found to measure. */
@Component
public class Reliabilities {

	/** The end of the name of a scale that is a source's risk, made of its facets. */
	static final String RISK = ".risk";

	private final JdbcClient jdbc;

	private final Clock clock;

	Reliabilities(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * One scale: a source as one role answers it ({@code goals.cmo}), or as it is rated
	 * ({@code goals.risk}).
	 */
	public record Found(String instrument, String scale, Reliability reliability) {

		public ConflictSource source() {
			return Coded.of(ConflictSource.class, this.scale.substring(0, this.scale.indexOf('.')));
		}

		/** Who answers it; {@code null} for a rating. */
		public @Nullable Seat seat() {
			return Coded.find(Seat.class, this.scale.substring(this.scale.indexOf('.') + 1)).orElse(null);
		}

	}

	@Transactional(readOnly = true)
	public List<Found> all() {
		return this.jdbc.sql("select instrument, scale, pairs, alpha, low, high, error from reliability order by 1, 2")
			.query((row, number) -> new Found(row.getString(1), row.getString(2),
					new Reliability(row.getInt(3), row.getDouble(4), row.getDouble(5), row.getDouble(6),
							row.getDouble(7))))
			.list();
	}

	/** The standard error of measurement of each source's risk, where it is known. */
	@Transactional(readOnly = true)
	public Map<ConflictSource, Double> errors(String instrument) {
		Map<ConflictSource, Double> errors = new EnumMap<>(ConflictSource.class);
		all().stream()
			.filter((found) -> found.instrument().equals(instrument) && found.seat() == null)
			.forEach((found) -> errors.put(found.source(), found.reliability().error()));
		return errors;
	}

	/** Takes the place of everything that was found before. */
	@Transactional
	public void keep(Map<String, Map<String, Reliability>> found) {
		this.jdbc.sql("delete from reliability").update();
		found.forEach((instrument,
				scales) -> scales.forEach((scale, reliability) -> this.jdbc
					.sql("insert into reliability (instrument, scale, computed_at, pairs, alpha, low, high, error) "
							+ "values (?, ?, ?, ?, ?, ?, ?, ?)")
					.params(instrument, scale, StoredTime.of(this.clock.instant()), reliability.pairs(),
							reliability.alpha(), reliability.low(), reliability.high(), reliability.error())
					.update()));
	}

}
