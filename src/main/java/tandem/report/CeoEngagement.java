package tandem.report;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import tandem.instrument.ResponseSheet;
import tandem.shared.Coded;

/** How far the CEO has taken part, as the warning may say it to everyone. */
public enum CeoEngagement implements Coded {

	NOT_ASKED, NOT_ANSWERED,
	/** The form is there; where a warning is raised at all, something in it is low. */
	LOW;

	static CeoEngagement of(boolean asked, @Nullable ResponseSheet form) {
		if (form != null) {
			return LOW;
		}
		return asked ? NOT_ANSWERED : NOT_ASKED;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
