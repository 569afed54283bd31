package tandem.scoring;

import java.util.Optional;

import tandem.instrument.Item;
import tandem.instrument.ResponseSheet;

/**
 * A choice that tells something: one for which the instrument names a risk from 0 to 1.
 */
record KnownAnswer(String code, double risk) {

	static Optional<KnownAnswer> in(ResponseSheet sheet, Item item) {
		String code = sheet.choice(item.id());
		if (code == null) {
			return Optional.empty();
		}
		return item.options().stream().filter((option) -> option.code().equals(code)).flatMap((option) -> {
			Double risk = option.risk();
			return Optional.ofNullable(risk).map((known) -> new KnownAnswer(code, known)).stream();
		}).findFirst();
	}

}
