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

}
