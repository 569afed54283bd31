package tandem.rights;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.shared.Fate;
import tandem.shared.HeldTable;
import tandem.shared.HoldsPersonalData;
import tandem.shared.Seat;
import tandem.shared.Whose;

/**
 * Tells before an erasure what there is about a person and what will become of it, as
 * each module declares its tables.
 */
@Component
public class ForeseeErasure {

	private final List<HeldTable> tables;

	private final JdbcClient jdbc;

	ForeseeErasure(List<HoldsPersonalData> holders, JdbcClient jdbc) {
		this.tables = holders.stream()
			.map(HoldsPersonalData::tables)
			.flatMap(Collection::stream)
			.filter((table) -> table.rows().containsKey(Whose.SEAT))
			.sorted(Comparator.comparing(HeldTable::fate))
			.toList();
		this.jdbc = jdbc;
	}

	/** The tables that hold something about a person, each with what becomes of it. */
	@Transactional(readOnly = true)
	public Map<String, Fate> of(UUID roundId, UUID seatId, Seat role) {
		List<String> filled = this.jdbc
			.sql(this.tables.stream().map(ForeseeErasure::ifFilled).collect(Collectors.joining(" union all ")))
			.params(Named.seat(roundId, seatId, role))
			.query(String.class)
			.list();
		Map<String, Fate> fates = new LinkedHashMap<>();
		this.tables.stream()
			.filter((table) -> filled.contains(table.name()))
			.forEach((table) -> fates.put(table.name(), table.fate()));
		return fates;
	}

	private static String ifFilled(HeldTable table) {
		return "select '%1$s' where exists (select 1 from %1$s where %2$s)".formatted(table.name(),
				Objects.requireNonNull(table.rows().get(Whose.SEAT)));
	}

}
