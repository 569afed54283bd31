package tandem.export.deck;

import org.jspecify.annotations.Nullable;

import tandem.account.Logo;

/**
 * Whose deck it is.
 *
 * @param practice the name of the practice
 * @param accent six digits, readable on paper
 * @param logo its logo, as it was kept; {@code null} without one
 */
record Dress(String practice, String accent, @Nullable Logo logo) {
}
