/** Reads the instrument's data file and refuses a broken one entry by entry. */
@NullMarked
package tandem.instrument.content;

import org.jspecify.annotations.NullMarked;
