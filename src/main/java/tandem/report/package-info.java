/**
 * What is said about a pair, to whom and how far: scored rounds, the rules of disclosure
 * and the report in every channel.
 */
@NullMarked
@ApplicationModule(displayName = "Report", allowedDependencies = { "shared", "instrument", "instrument::content",
		"scoring", "mechanism", "assessment", "account", "record", "api" })
package tandem.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
