/**
 * Rounds laid out beside each other: words chosen and pictures measured, the same for the
 * web page and for paper.
 */
@NullMarked
@NamedInterface("page")
package tandem.insight.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
