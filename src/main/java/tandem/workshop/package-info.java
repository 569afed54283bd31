/**
 * What comes of a released report: the actions that a pair has agreed on, with who moves,
 * until when, and what came of it. Cannot see answers or scoring.
 */
@NullMarked
@ApplicationModule(displayName = "Workshop",
		allowedDependencies = { "shared", "api", "mail", "account", "record", "mechanism", "assessment", "report" })
package tandem.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
