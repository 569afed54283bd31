/** The pages on which files are asked for that are no report. */
@NullMarked
package tandem.export.web;

import org.jspecify.annotations.NullMarked;
