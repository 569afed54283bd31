/**
 * A report as slides: a title that says it, a native chart or table that shows it, and
 * notes for whoever presents it.
 */
@NullMarked
package tandem.export.deck;

import org.jspecify.annotations.NullMarked;
