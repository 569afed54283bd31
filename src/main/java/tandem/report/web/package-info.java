/** The report's pages: for the consultant, for each seat, and the samples for anyone. */
@NullMarked
package tandem.report.web;

import org.jspecify.annotations.NullMarked;
