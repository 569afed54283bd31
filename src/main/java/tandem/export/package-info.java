/**
 * Reports as files that leave the house. Knows what {@code report} hands out to a reader,
 * and nothing of answers or scoring.
 */
@NullMarked
@ApplicationModule(displayName = "Export", allowedDependencies = { "shared", "instrument", "report", "report::page",
		"insight", "insight::page", "account" })
package tandem.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
