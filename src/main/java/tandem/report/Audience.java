package tandem.report;

import java.util.Locale;
import java.util.Optional;

import tandem.account.SignedIn;
import tandem.assessment.RoundView;
import tandem.shared.Coded;
import tandem.shared.Seat;

/** Before whom slides are shown, which decides how much is on them. */
public enum Audience implements Coded {

	/** The two executives in one room. */
	PAIR,
	/** The two and the CEO. */
	TRIO,
	/** The CEO alone. */
	CEO,
	/** Nobody but the consultant who asks. */
	CONSULTANT;

	/** Where nobody says for whom: slides get projected. */
	public static Audience usual(RoundView round, SignedIn member) {
		return round.isOpenTo(member) ? PAIR : CONSULTANT;
	}

	/** The one that is named so, if there can be one in the round. */
	public static Optional<Audience> find(String code, RoundView round) {
		return Coded.find(Audience.class, code)
			.filter((audience) -> round.seats().containsKey(Seat.CEO) || (audience != TRIO && audience != CEO));
	}

	/** Through whose eyes; empty for the consultant's own. */
	Optional<Reader> reader() {
		return switch (this) {
			case PAIR -> Optional.of(Reader.PAIR);
			case TRIO -> Optional.of(Reader.TRIO);
			case CEO -> Optional.of(Reader.CEO);
			case CONSULTANT -> Optional.empty();
		};
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
