package tandem.account;

import java.util.Locale;

import tandem.shared.Coded;

/** Which clients of the practice its consultants see; an owner sees all. */
public enum ClientsSeen implements Coded {

	/** Every client of the practice. */
	ALL,
	/** Those that the member looks after, or of which they lead a round. */
	OWN;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	boolean isEverythingFor(Role role) {
		return this == ALL || role == Role.OWNER;
	}

}
