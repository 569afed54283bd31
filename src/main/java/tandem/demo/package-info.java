/**
 * One practice filled with made-up rounds in every state, for looking around: only with
 * the profile {@code demo}, only on this machine.
 */
@NullMarked
@ApplicationModule(displayName = "Demo",
		allowedDependencies = { "shared", "instrument", "account", "assessment", "api", "report", "workshop" })
package tandem.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
