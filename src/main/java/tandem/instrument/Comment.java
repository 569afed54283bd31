package tandem.instrument;

import java.util.List;

import tandem.shared.ConflictSource;

/**
 * The one free comment that a person may leave for each source, and what may be done with
 * it.
 */
public final class Comment {

	/** A private note to the lead consultant. */
	public static final String PRIVATE = "private";

	/** May be shown in the report, with the marks. */
	public static final String REPORT = "report";

	/** In characters as people count them. */
	public static final int LONGEST = 2000;

	private Comment() {
	}

	public static String field(ConflictSource source) {
		return "comment." + source.code();
	}

	public static String useField(ConflictSource source) {
		return field(source) + ".use";
	}

	static List<Field> fields(ConflictSource source) {
		return List.of(new Field(field(source), "comment", List.of(source.code()), new Scale.Prose(LONGEST)),
				new Field(useField(source), "comment", List.of(source.code(), "use"),
						new Scale.OneOf(List.of(new Option(PRIVATE, null), new Option(REPORT, null)))));
	}

}
