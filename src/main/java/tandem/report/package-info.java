/**
 * What is said about a pair, to whom and how far: scored rounds and the scorecards of the
 * API.
 */
@NullMarked
@ApplicationModule(displayName = "Report", allowedDependencies = { "shared", "instrument", "scoring", "mechanism" })
package tandem.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
