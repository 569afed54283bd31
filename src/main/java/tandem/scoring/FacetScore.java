package tandem.scoring;

import org.jspecify.annotations.Nullable;

import tandem.shared.Reason;

/**
 * How strained one part of a source is.
 *
 * @param risk the mean of the scored items, from 0 (aligned) to 100 (conflict);
 * {@code null} where fewer than half of the items are scored
 * @param state whether the two see how near they are; {@code null} where fewer than two
 * positions have all four marks
 * @param reason what the risk was made of, or why there is none
 */
public record FacetScore(@Nullable Double risk, @Nullable Coorientation state, Reason reason) {
}
