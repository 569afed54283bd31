/**
 * What would bring the two together: the catalogue of mechanisms, and which of them a
 * scorecard calls for.
 */
@NullMarked
@ApplicationModule(displayName = "Mechanisms",
		allowedDependencies = { "shared", "instrument", "instrument::content", "scoring" })
package tandem.mechanism;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
