/** Pages for setting up, signing in and looking after one's account. */
@NullMarked
package tandem.account.web;

import org.jspecify.annotations.NullMarked;
