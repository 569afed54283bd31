/** Agreed actions for scripts. */
@NullMarked
package tandem.workshop.api;

import org.jspecify.annotations.NullMarked;
