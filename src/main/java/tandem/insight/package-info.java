/**
 * Across rounds and across clients: what has moved, and where a firm stands among others.
 * It knows only what {@code report} has opened.
 */
@NullMarked
@ApplicationModule(displayName = "Insight",
		allowedDependencies = { "shared", "instrument", "mechanism", "report", "workshop", "account", "record" })
package tandem.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
