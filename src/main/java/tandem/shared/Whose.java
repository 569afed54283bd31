package tandem.shared;

import java.util.Locale;

/** Of whom or what a row of the database tells, where somebody asks for all of it. */
public enum Whose implements Coded {

	/**
	 * A person who was asked; asks for their own. Names {@code :seat}, {@code :round}.
	 */
	SEAT,
	/** Somebody who signs in; asks for their own. Names {@code :member}. */
	MEMBER,
	/** A firm; a member of the practice asks. Names {@code :client}. */
	CLIENT;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
