/** Breaks the rules for a pure module, one class for each. */
@NullMarked
package planted.pure;

import org.jspecify.annotations.NullMarked;
