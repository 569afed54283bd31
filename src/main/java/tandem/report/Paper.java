package tandem.report;

import java.util.Locale;

import tandem.shared.Coded;

/** The paper that a file is laid out for. */
public enum Paper implements Coded {

	A4, LETTER;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
