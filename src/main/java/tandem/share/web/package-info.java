/**
 * The pages of links to reports: for the lead consultant, for the two executives, and for
 * whoever holds one.
 */
@NullMarked
package tandem.share.web;

import org.jspecify.annotations.NullMarked;
