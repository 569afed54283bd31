package tandem.shared;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table of the database, as the module that keeps it declares it: which of its rows are
 * handed over to whom, and which columns never are. A column that nobody thought of is
 * handed over.
 *
 * @param name of the table
 * @param secret columns that nobody is handed: hashes, and what only counts changes
 * @param closed columns that are not handed over in one case more
 * @param rows the condition that finds the rows, for each who may have them
 * @param order by which columns they stand
 * @param fate what becomes of a person’s rows when the person is erased; their page says
 * so before
 */
public record HeldTable(String name, Set<String> secret, Map<Whose, Set<String>> closed, Map<Whose, String> rows,
		String order, Fate fate) {

	/** Finds the rows that name a round of a client. */
	public static final String ROUND_OF_CLIENT = "round_id in (select r.id from assessment_round r where r.client_id = :client)";

	/** Finds the rows that name a seat of a client’s rounds in this column. */
	public static String seatOfClient(String column) {
		return column + " in (select s.id from seat s join assessment_round r on r.id = s.round_id "
				+ "where r.client_id = :client)";
	}

	public HeldTable {
		secret = Set.copyOf(secret);
		closed = Map.copyOf(closed);
		rows = Map.copyOf(rows);
	}

	/** A table whose rows are handed over to nobody until it is said to whom. */
	public static HeldTable named(String name) {
		return new HeldTable(name, Set.of("version"), Map.of(), Map.of(), "1", Fate.GOES);
	}

	/** Leaves columns out for everybody. */
	public HeldTable without(String... columns) {
		Set<String> all = new TreeSet<>(this.secret);
		all.addAll(Set.of(columns));
		return new HeldTable(this.name, all, this.closed, this.rows, this.order, this.fate);
	}

	/** Leaves columns out in one case. */
	public HeldTable closing(Whose whose, String... columns) {
		Map<Whose, Set<String>> all = new EnumMap<>(Whose.class);
		all.putAll(this.closed);
		all.put(whose, Set.of(columns));
		return new HeldTable(this.name, this.secret, all, this.rows, this.order, this.fate);
	}

	/** Hands rows over. */
	public HeldTable of(Whose whose, String condition) {
		Map<Whose, String> all = new EnumMap<>(Whose.class);
		all.putAll(this.rows);
		all.put(whose, condition);
		return new HeldTable(this.name, this.secret, this.closed, all, this.order, this.fate);
	}

	public HeldTable inOrder(String columns) {
		return new HeldTable(this.name, this.secret, this.closed, this.rows, columns, this.fate);
	}

	/** Rows that an erasure leaves, or does not always remove. */
	public HeldTable erased(Fate becomes) {
		return new HeldTable(this.name, this.secret, this.closed, this.rows, this.order, becomes);
	}

	/** Whether a column goes along. */
	public boolean opens(String column, Whose whose) {
		return !this.secret.contains(column) && !this.closed.getOrDefault(whose, Set.of()).contains(column);
	}

}
