package tandem.scoring;

import org.jspecify.annotations.Nullable;

import tandem.shared.Reason;

/**
 * How well one executive guesses the other's marks.
 *
 * @param percent 100 where every guess is right, 0 where every one is six marks off;
 * {@code null} under six guesses that can be compared
 * @param reason the mean distance in marks and the number of guesses
 */
public record Understanding(@Nullable Double percent, Reason reason) {
}
