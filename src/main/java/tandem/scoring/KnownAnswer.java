package tandem.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import tandem.instrument.Dyad;
import tandem.instrument.Item;
import tandem.instrument.Option;
import tandem.instrument.ResponseSheet;

/**
 * A choice that tells something: one for which the instrument names a risk from 0 to 1.
 */
record KnownAnswer(String code, double risk) {

	/** What the two know, the CMO's answer first. */
	static List<KnownAnswer> in(Dyad dyad, Item item) {
		return Stream.of(dyad.cmo(), dyad.cio()).flatMap((sheet) -> in(sheet, item).stream()).toList();
	}

	private static Optional<KnownAnswer> in(ResponseSheet sheet, Item item) {
		String code = sheet.choice(item.id());
		for (Option option : item.options()) {
			Double risk = option.risk();
			if (option.code().equals(code) && risk != null) {
				return Optional.of(new KnownAnswer(option.code(), risk));
			}
		}
		return Optional.empty();
	}

}
