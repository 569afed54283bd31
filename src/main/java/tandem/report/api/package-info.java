/** The report's part of the API. */
@NullMarked
package tandem.report.api;

import org.jspecify.annotations.NullMarked;
