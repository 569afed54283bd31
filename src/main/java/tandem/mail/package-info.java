/**
 * Letters by mail: an outbox that is written in the transaction of whoever posts, and
 * their delivery by SMTP. Off until it is set up.
 */
@NullMarked
@ApplicationModule(displayName = "Mail", allowedDependencies = "shared")
package tandem.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
