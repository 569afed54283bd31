package tandem.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import tandem.instrument.Instrument;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.instrument.Page;
import tandem.instrument.ResponseSheet;
import tandem.shared.Coded;
import tandem.shared.Seat;

/**
 * A pattern in somebody's answers that is worth a second look by their author; never a
 * reason to delete anything.
 */
public enum SecondLook implements Coded {

	/** Two or more pages were answered faster than two seconds a question. */
	FAST,
	/**
	 * Eight or more equal marks in a row across practices that include a reversed one.
	 */
	UNIFORM,
	/** Every guess equals the person's own mark. */
	MIRRORED;

	private static final int FAST_PAGES = 2;

	private static final int UNIFORM_RUN = 8;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Set<SecondLook> at(Instrument instrument, ResponseSheet sheet, int fastPages) {
		Set<SecondLook> looks = EnumSet.noneOf(SecondLook.class);
		if (fastPages >= FAST_PAGES) {
			looks.add(FAST);
		}
		if (isUniform(instrument, sheet)) {
			looks.add(UNIFORM);
		}
		if (isMirrored(instrument, sheet)) {
			looks.add(MIRRORED);
		}
		return looks;
	}

	private static boolean isUniform(Instrument instrument, ResponseSheet sheet) {
		List<Item> practices = instrument.pages(Seat.CMO)
			.stream()
			.flatMap((page) -> page.questions().stream())
			.map(Page.Question::item)
			.filter((item) -> item.kind() == Kind.PRACTICE)
			.toList();
		int start = 0;
		for (int i = 0; i <= practices.size(); i++) {
			boolean goesOn = i < practices.size() && sheet.mark(practices.get(i).id()) != null
					&& Objects.equals(sheet.mark(practices.get(i).id()), sheet.mark(practices.get(start).id()));
			if (!goesOn) {
				if (i - start >= UNIFORM_RUN && practices.subList(start, i).stream().anyMatch(Item::reversed)) {
					return true;
				}
				start = i;
			}
		}
		return false;
	}

	private static boolean isMirrored(Instrument instrument, ResponseSheet sheet) {
		return instrument.guessedPositions()
			.stream()
			.allMatch((item) -> sheet.own(item.id()) != null
					&& Objects.equals(sheet.own(item.id()), sheet.guess(item.id())));
	}

}
