package tandem.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Nine decimals before every comparison and sort, so that the order of additions never
 * decides a band.
 */
public final class Rounding {

	private Rounding() {
	}

	public static double nine(double value) {
		return BigDecimal.valueOf(value).setScale(9, RoundingMode.HALF_UP).doubleValue();
	}

	/** As people read it: whole and rounded down, so that no number leaves its band. */
	public static int down(double value) {
		return (int) Math.floor(nine(value));
	}

}
