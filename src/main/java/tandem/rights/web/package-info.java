/** The pages on which people export and erase, and on which a receipt is looked up. */
@NullMarked
package tandem.rights.web;

import org.jspecify.annotations.NullMarked;
