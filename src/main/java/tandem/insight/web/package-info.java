/** The pages that compare rounds and clients. */
@NullMarked
package tandem.insight.web;

import org.jspecify.annotations.NullMarked;
