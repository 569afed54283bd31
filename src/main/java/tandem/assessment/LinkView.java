package tandem.assessment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What may be known of a personal link after it was made: never its secret. */
public record LinkView(Instant created, Instant expires, @Nullable Instant redeemed, boolean live) {
}
