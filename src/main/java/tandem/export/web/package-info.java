/** The pages on which files are asked for. */
@NullMarked
package tandem.export.web;

import org.jspecify.annotations.NullMarked;
