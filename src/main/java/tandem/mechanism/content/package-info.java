/**
 * Reads a catalogue's data file and refuses a broken one entry by entry.
 */
@NullMarked
@NamedInterface("content")
package tandem.mechanism.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
