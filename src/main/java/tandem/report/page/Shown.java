package tandem.report.page;

import org.jspecify.annotations.Nullable;

import tandem.shared.Rounding;

/**
 * Numbers as pages show them: whole and rounded down, so that none leaves its band.
 */
final class Shown {

	private Shown() {
	}

	static @Nullable Integer whole(@Nullable Double number) {
		return (number != null) ? Integer.valueOf(Rounding.down(number)) : null;
	}

}
