package tandem.shared;

import java.util.List;

/**
 * A module that keeps rows in the database: it tells which, and forgets those of whoever
 * is to be forgotten. A test fails on a table that no module tells of.
 */
public interface HoldsPersonalData {

	/** All its tables, in the order in which they are read. */
	List<HeldTable> tables();

	/**
	 * Removes what an erasure names, within the caller's transaction. Modules that refer
	 * to rows of another are asked before it.
	 */
	void forget(Erasure erasure, Erasure.Tally tally);

}
