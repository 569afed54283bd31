/**
 * A report laid out for reading: words chosen and pictures measured from what its reader
 * may see, the same for the web page and for every file.
 */
@NullMarked
@NamedInterface("page")
package tandem.report.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
