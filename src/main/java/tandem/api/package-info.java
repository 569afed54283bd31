/**
 * What the calls of every module's API share: how a body is read strictly, and how it is
 * said that one is refused.
 */
@NullMarked
@ApplicationModule(displayName = "API", allowedDependencies = { "shared", "instrument" })
package tandem.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
