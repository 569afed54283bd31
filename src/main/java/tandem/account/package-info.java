/** Practices, their members, how they sign in, and the API tokens they hold. */
@NullMarked
@ApplicationModule(displayName = "Account", allowedDependencies = { "shared", "mail" })
package tandem.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
