/** The shell's pages. */
@NullMarked
package tandem.site.web;

import org.jspecify.annotations.NullMarked;
