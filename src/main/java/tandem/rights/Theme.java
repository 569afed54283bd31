package tandem.rights;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One kind of thing in an export: a list in data.json, and a file of its own. */
interface Theme {

	/** As its file and its explanation are called. */
	String name();

	/** Reads all of it, row by row; more than once, each time the same. */
	void read(Reader reader);

	/** Who takes the rows. */
	interface Reader {

		/** Once, before any row. */
		void columns(List<String> names);

		/** Numbers, truth values, texts, or a record for JSON. */
		void row(List<? extends @Nullable Object> values);

	}

}
