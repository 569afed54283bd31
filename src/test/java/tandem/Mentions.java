package tandem;

import java.util.List;

/**
 * How a page or a file may name a question.
 */
public final class Mentions {

	private Mentions() {
	}

	/**
	 * Its mentions. The three letters alone are found in a random token too, once in some
	 * thousand pages.
	 */
	public static List<String> of(String question) {
		return List.of(" " + question, ">" + question, "-" + question + "-", "\"" + question + "\"");
	}

}
