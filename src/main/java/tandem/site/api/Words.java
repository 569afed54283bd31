package tandem.site.api;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.springframework.context.MessageSource;

import tandem.shared.Seat;

/** The texts of the instrument in one language, as data is given them. */
record Words(MessageSource messages, Locale locale) {

	String text(String key, Object... facts) {
		return this.messages.getMessage(key, facts, this.locale);
	}

	/** A text as this seat reads it: it may speak of the other person. */
	String asReadBy(Seat seat, String key) {
		if (!seat.isExecutive()) {
			return text(key);
		}
		String other = "seat." + seat.counterpart().code();
		return text(key, text(other + ".the"), text(other + ".The"));
	}

	/** The marks of a scale that have a name. */
	Map<Integer, String> names(String scale, int highest) {
		Map<Integer, String> names = new TreeMap<>();
		IntStream.rangeClosed(1, highest).forEach((mark) -> put(names, mark, "scale." + scale + "." + mark));
		put(names, (highest + 1) / 2, "scale." + scale + ".midpoint");
		return names;
	}

	private void put(Map<Integer, String> names, int mark, String key) {
		String name = this.messages.getMessage(key, null, null, this.locale);
		if (name != null) {
			names.put(mark, name);
		}
	}

}
