package tandem.rights.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.context.MessageSource;

import tandem.shared.Fate;

/**
 * What goes and what stays when a person is erased, each kind of thing in words.
 *
 * @param goes what will be gone
 * @param stays what will be left, without the person
 */
record Foreseen(List<String> goes, List<String> stays) {

	static Foreseen of(Map<String, Fate> fates, Consequence consequence, MessageSource messages, Locale locale) {
		List<String> goes = new ArrayList<>();
		List<String> stays = new ArrayList<>();
		fates.forEach((table, fate) -> {
			boolean whole = fate == Fate.GOES || consequence.takesResults();
			if (fate != Fate.STAYS) {
				goes.add(word(whole ? "goes" : "goes.own", table, messages, locale));
			}
			if (fate == Fate.STAYS || !whole) {
				stays.add(word("stays", table, messages, locale));
			}
		});
		return new Foreseen(goes, stays);
	}

	/** Its own words on this page, or else those of the copy that people may take. */
	private static String word(String fate, String table, MessageSource messages, Locale locale) {
		String kind = table.replace('_', '-');
		String usual = messages.getMessage("rights.theme." + kind, null, locale);
		return Objects.requireNonNull(messages.getMessage("rights.erase." + fate + "." + kind, null, usual, locale));
	}

}
