package tandem.scoring;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tandem.shared.Band;
import tandem.shared.ConflictSource;

/**
 * The one sentence at the top.
 *
 * @param band the band of the worst rated source; {@code NOT_RATED} without any
 * @param source the worst rated source, the first in order on a tie; {@code null} without
 * any
 * @param sourcesToAct the sources that are strained or in conflict, in order
 */
public record Headline(Band band, @Nullable ConflictSource source, List<ConflictSource> sourcesToAct) {

	public Headline {
		sourcesToAct = List.copyOf(sourcesToAct);
	}

}
