/** The same for scripts. */
@NullMarked
package tandem.insight.api;

import org.jspecify.annotations.NullMarked;
