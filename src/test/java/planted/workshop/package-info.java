/** Breaks the rules for the workshop, one class for each. */
@NullMarked
package planted.workshop;

import org.jspecify.annotations.NullMarked;
