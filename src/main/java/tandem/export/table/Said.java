package tandem.export.table;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import tandem.shared.CsvLine;
import tandem.shared.Seat;

/**
 * One thing that a report says.
 *
 * @param theme what it is about
 * @param source of which source, if of one
 * @param facet of which facet
 * @param item of which question or mechanism
 * @param seat of whom
 * @param measure what is said of it
 * @param value a number, a day, a code, or words that somebody wrote
 */
record Said(String theme, @Nullable String source, @Nullable String facet, @Nullable String item, @Nullable Seat seat,
		String measure, @Nullable Object value) {

	/** Of the whole report. */
	static Said of(String theme, String measure, @Nullable Object value) {
		return new Said(theme, null, null, null, null, measure, value);
	}

	Said source(String code) {
		return new Said(this.theme, code, this.facet, this.item, this.seat, this.measure, this.value);
	}

	Said facet(@Nullable String code) {
		return new Said(this.theme, this.source, code, this.item, this.seat, this.measure, this.value);
	}

	Said item(String id) {
		return new Said(this.theme, this.source, this.facet, id, this.seat, this.measure, this.value);
	}

	Said seat(Seat who) {
		return new Said(this.theme, this.source, this.facet, this.item, who, this.measure, this.value);
	}

	String line() {
		return CsvLine.of(Arrays.asList(this.theme, this.source, this.facet, this.item,
				(this.seat != null) ? this.seat.code() : null, this.measure, this.value));
	}

}
