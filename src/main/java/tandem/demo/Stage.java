package tandem.demo;

import java.util.Locale;

import tandem.shared.Coded;

/** How far a made-up round is taken. */
enum Stage implements Coded {

	DRAFT, COLLECTING, COMPLETE, ONE_KEY, BANDS, MARKS, ARCHIVED, CANCELLED;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	boolean isAnswered() {
		return this == COMPLETE || isSelfServe() || isReleased();
	}

	/** The two open it themselves, and one of them has done their part. */
	boolean isSelfServe() {
		return this == ONE_KEY;
	}

	boolean isReleased() {
		return this == BANDS || areMarksReleased();
	}

	boolean areMarksReleased() {
		return this == MARKS || this == ARCHIVED;
	}

}
