package tandem.demo;

import java.util.Locale;

import tandem.shared.Coded;

/** How far a made-up round is taken. */
enum Stage implements Coded {

	DRAFT, COLLECTING, COMPLETE, BANDS, MARKS, ARCHIVED, CANCELLED;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	boolean isAnswered() {
		return this == COMPLETE || isReleased();
	}

	boolean isReleased() {
		return this == BANDS || areMarksReleased();
	}

	boolean areMarksReleased() {
		return this == MARKS || this == ARCHIVED;
	}

}
