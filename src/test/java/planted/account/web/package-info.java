/** Breaks the rules for controllers, one class for each. */
@NullMarked
package planted.account.web;

import org.jspecify.annotations.NullMarked;
