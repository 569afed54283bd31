/** What the whole API shares: how it says that something cannot be done. */
@NullMarked
package tandem.site.api;

import org.jspecify.annotations.NullMarked;
