/** Breaks the rule for the content of a pure module. */
@NullMarked
package planted.pure.content;

import org.jspecify.annotations.NullMarked;
