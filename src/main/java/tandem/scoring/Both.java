package tandem.scoring;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Dyad;
import tandem.instrument.ResponseSheet;

/** The same answer of both executives; there is none while one of them is missing. */
record Both<T>(T cmo, T cio) {

	static <T> @Nullable Both<T> in(Dyad dyad, Function<ResponseSheet, @Nullable T> answer) {
		T cmo = answer.apply(dyad.cmo());
		T cio = answer.apply(dyad.cio());
		return (cmo != null && cio != null) ? new Both<>(cmo, cio) : null;
	}

	boolean areEqual() {
		return this.cmo.equals(this.cio);
	}

	/** How many of the two say this. */
	int count(T answer) {
		return (this.cmo.equals(answer) ? 1 : 0) + (this.cio.equals(answer) ? 1 : 0);
	}

}
