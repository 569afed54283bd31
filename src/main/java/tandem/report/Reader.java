package tandem.report;

import java.util.Locale;

import tandem.account.SignedIn;
import tandem.assessment.RoundView;
import tandem.shared.Coded;
import tandem.shared.Seat;

/** Whom a report is opened to; what each may see is in {@link Disclosure}. */
public enum Reader implements Coded {

	CMO, CIO, CEO,
	/**
	 * The consultant whom both executives have named as lead: at consent, or when another
	 * took over.
	 */
	LEAD,
	/** Another member of the practice, its owner included. */
	MEMBER,
	/** Somebody outside of the round, who holds a link to the report. */
	OUTSIDER,
	/** Anyone who looks at the sample reports. */
	SAMPLE,
	/** The two executives before one screen: what each of them may see. */
	PAIR,
	/** The two and the CEO before one screen. */
	TRIO;

	public static Reader of(Seat seat) {
		return switch (seat) {
			case CMO -> CMO;
			case CIO -> CIO;
			case CEO -> CEO;
		};
	}

	/**
	 * Who runs a round is not yet who may read it: both executives must have named them.
	 */
	static Reader of(RoundView round, SignedIn member) {
		return round.isOpenTo(member) ? LEAD : MEMBER;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
