/** The practice's own log, for its owners. */
@NullMarked
package tandem.record.web;

import org.jspecify.annotations.NullMarked;
