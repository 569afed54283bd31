/** Reports on paper: the words and pictures of the web page, set in pages. */
@NullMarked
package tandem.export.pdf;

import org.jspecify.annotations.NullMarked;
