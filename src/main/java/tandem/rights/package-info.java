/**
 * What people may ask for: everything kept about them or a client in one file, its
 * erasure with a receipt, and an end to keeping it. Every module tells it what it holds.
 */
@NullMarked
@ApplicationModule(displayName = "Rights",
		allowedDependencies = { "shared", "account", "record", "assessment", "report" })
package tandem.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
