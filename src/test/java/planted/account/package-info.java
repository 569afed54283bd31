/** Breaks the rules for a module of the application, one class for each. */
@NullMarked
package planted.account;

import org.jspecify.annotations.NullMarked;
