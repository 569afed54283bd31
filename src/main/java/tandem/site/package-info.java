/**
 * The shell around the modules: the front page, the public codebook and mechanisms, and
 * the error pages.
 */
@NullMarked
@ApplicationModule(displayName = "Site", allowedDependencies = { "shared", "account", "instrument", "mechanism" })
package tandem.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
