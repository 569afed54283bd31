/**
 * From invitation to locked answers: clients, rounds, seats, personal links and the
 * questionnaire. Cannot see scoring.
 */
@NullMarked
@ApplicationModule(displayName = "Assessment",
		allowedDependencies = { "shared", "instrument", "account", "record", "api", "mail" })
package tandem.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
