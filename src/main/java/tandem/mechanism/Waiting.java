package tandem.mechanism;

import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.shared.Band;
import tandem.shared.ConflictSource;
import tandem.shared.Reason;

/** Equal standing without shared goals can raise conflict, so it comes after them. */
final class Waiting {

	private static final String SAME_STANDING = "M22";

	private static final String ASK_FOR_PARITY = "M23";

	private Waiting() {
	}

	/** Why a mechanism has to wait; {@code null} where it need not. */
	static @Nullable Reason of(String mechanism, Function<ConflictSource, Band> bands, boolean ceoNotEngaged) {
		boolean needsGoalsFirst = mechanism.equals(SAME_STANDING) || mechanism.equals(ASK_FOR_PARITY);
		boolean goalsAreCalm = Stream.of(ConflictSource.GOALS, ConflictSource.ACCOUNTABILITY)
			.allMatch((source) -> bands.apply(source).isCalm());
		if (needsGoalsFirst && !goalsAreCalm) {
			return Reason.of("wait." + mechanism);
		}
		return (mechanism.equals(SAME_STANDING) && ceoNotEngaged) ? Reason.of("wait." + mechanism + ".ceo") : null;
	}

}
