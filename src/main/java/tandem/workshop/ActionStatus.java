package tandem.workshop;

import java.util.Locale;

import tandem.shared.Coded;

/** How far an agreed action has come. */
public enum ActionStatus implements Coded {

	AGREED, IN_PROGRESS, DONE, DROPPED;

	/** Somebody still has to move. */
	public boolean isOpen() {
		return this == AGREED || this == IN_PROGRESS;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
