/** API tokens over HTTP, and how a token signs a call in. */
@NullMarked
package tandem.account.api;

import org.jspecify.annotations.NullMarked;
