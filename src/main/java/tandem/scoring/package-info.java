/**
 * How a pair's answers become ratings: pure functions of one dyad, every value with its
 * reason.
 */
@NullMarked
@ApplicationModule(displayName = "Scoring", allowedDependencies = { "shared", "instrument" })
package tandem.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
