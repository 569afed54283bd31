/**
 * What is asked: the versioned instrument, its items and fields, and the sheets that
 * people fill in.
 */
@NullMarked
@ApplicationModule(displayName = "Instrument", allowedDependencies = "shared")
package tandem.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
