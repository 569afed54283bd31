package tandem.scoring;

import java.util.Locale;

import tandem.shared.Coded;

/** What somebody believes about the distance to the other, held against the distance. */
public enum CoorientationState implements Coded {

	/** Close, and thought to be close. */
	AGREE_AND_KNOW_IT,
	/** Apart, and thought to be apart. */
	DIFFER_AND_KNOW_IT,
	/** Close, but thought to be apart. */
	CLOSER_THAN_THEY_THINK,
	/** Apart, but thought to be close. */
	FURTHER_APART_THAN_THEY_THINK,
	/** A distance lies between close and apart. */
	CANNOT_TELL,
	/** Of a pair only: the two are in different states. */
	ONE_SIDED;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The two are misread, by one of them at least. */
	public boolean isMisread() {
		return this == CLOSER_THAN_THEY_THINK || this == FURTHER_APART_THAN_THEY_THINK || this == ONE_SIDED;
	}

	/** The two really stand apart. */
	public boolean isApart() {
		return this == DIFFER_AND_KNOW_IT || this == FURTHER_APART_THAN_THEY_THINK;
	}

}
