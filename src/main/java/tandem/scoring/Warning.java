package tandem.scoring;

import java.util.Locale;

import tandem.shared.Coded;

/** What a reader of the ratings should be warned of, in the order in which it is said. */
public enum Warning implements Coded {

	/** Equal standing without shared goals can raise conflict. */
	PARITY_WITHOUT_SHARED_GOALS,
	/** A strained perspective is worked on before the rest. */
	START_WITH_PERSPECTIVE,
	/** Only one source is strained; mending it alone seldom lasts. */
	ONE_SOURCE_IS_NOT_ENOUGH,
	/** The two stand apart somewhere without knowing it. */
	HIDDEN_DISAGREEMENT,
	/** The CEO has not taken part, or gives the pair a low place. */
	CEO_NOT_ENGAGED;

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
