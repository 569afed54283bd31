/**
 * Links by which somebody outside of a round reads its released report: up to a level,
 * until a day, counted, and ended by either executive. What they show is for
 * {@code report} to say.
 */
@NullMarked
@ApplicationModule(displayName = "Share",
		allowedDependencies = { "shared", "mail", "account", "record", "assessment", "report", "report::page" })
package tandem.share;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
