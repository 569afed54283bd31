/**
 * The append-only log of who saw, opened, released and renewed, readable by both
 * executives.
 */
@NullMarked
@ApplicationModule(displayName = "Record", allowedDependencies = { "shared", "account" })
package tandem.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
