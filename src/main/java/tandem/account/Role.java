package tandem.account;

import java.util.Locale;

import tandem.shared.Coded;

/** What a member may do in the practice. */
public enum Role implements Coded {

	OWNER, CONSULTANT;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
