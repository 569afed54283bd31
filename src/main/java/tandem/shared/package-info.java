/** The words every module speaks: seats, sources of conflict, bands and reasons. */
@NullMarked
@ApplicationModule(displayName = "Shared words", allowedDependencies = {})
package tandem.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
