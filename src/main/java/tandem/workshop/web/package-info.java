/** The pages of what was agreed: for members, and for the people who move. */
@NullMarked
package tandem.workshop.web;

import org.jspecify.annotations.NullMarked;
