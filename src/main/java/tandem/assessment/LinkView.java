package tandem.assessment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What may be known of a personal link after it was made: never its secret.
 *
 * @param created when it was made
 * @param expires when it stops by itself
 * @param redeemed when it was first opened
 * @param ended when it was ended, or replaced by a newer one
 * @param live it opens its seat now
 * @param mailed it went to its person by mail; else somebody hands it over
 */
public record LinkView(Instant created, Instant expires, @Nullable Instant redeemed, @Nullable Instant ended,
		boolean live, boolean mailed) {
}
