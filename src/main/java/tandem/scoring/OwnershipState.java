package tandem.scoring;

import java.util.Locale;

import tandem.shared.Coded;

/** What the two answers to "who decides today?" say together about one area. */
public enum OwnershipState implements Coded {

	/** Both name the same owner. */
	AGREED(0),
	/** Both find it unclear. */
	UNOWNED(1),
	/** One names an owner, the other finds it unclear. */
	HALF_KNOWN(0.75),
	/** Each names the own side. */
	DOUBLE_CLAIMED(1),
	/** Each names the other side. */
	ORPHANED(1),
	/** One says both, the other names one side. */
	BLURRED(0.5);

	private final double risk;

	OwnershipState(double risk) {
		this.risk = risk;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The risk it stands for, from 0 to 1. */
	public double risk() {
		return this.risk;
	}

	/** The state of an area from the codes that the CMO and the CIO chose. */
	static OwnershipState of(String cmo, String cio) {
		boolean cmoUnclear = "unclear".equals(cmo);
		boolean cioUnclear = "unclear".equals(cio);
		if (cmoUnclear && cioUnclear) {
			return UNOWNED;
		}
		if (cmoUnclear || cioUnclear) {
			return HALF_KNOWN;
		}
		if (cmo.equals(cio)) {
			return AGREED;
		}
		if ("both".equals(cmo) || "both".equals(cio)) {
			return BLURRED;
		}
		return "cmo".equals(cmo) ? DOUBLE_CLAIMED : ORPHANED;
	}

}
