package tandem.shared;

import java.util.List;

/**
 * Why a value is what it is: a code to be put into words by a message bundle, and the
 * facts that the words need.
 *
 * @param code the reason's name, for example {@code position.gap-and-misreading}
 * @param facts numbers and codes in the order in which the words use them
 */
public record Reason(String code, List<Object> facts) {

	public Reason {
		facts = List.copyOf(facts);
	}

	public static Reason of(String code, Object... facts) {
		return new Reason(code, List.of(facts));
	}

}
