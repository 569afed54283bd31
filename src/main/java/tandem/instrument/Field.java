package tandem.instrument;

import java.util.List;

/**
 * One input: the smallest thing that is answered, kept and compared.
 *
 * @param name its name in forms and rows, for example {@code P1a.own} or
 * {@code A3d.customer-data}
 * @param item the id of the question it belongs to
 * @param path where it stands inside the item's JSON value; empty where the value itself
 * is the answer
 * @param scale what it can hold
 */
public record Field(String name, String item, List<String> path, Scale scale) {

	public Field {
		path = List.copyOf(path);
	}

	/** The last word of its name, or the empty string for an item of one field. */
	public String part() {
		return this.path.isEmpty() ? "" : this.path.get(this.path.size() - 1);
	}

}
