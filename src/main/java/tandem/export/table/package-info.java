/**
 * What can be counted with: a report as a workbook and as lines, and rounds for research.
 */
@NullMarked
package tandem.export.table;

import org.jspecify.annotations.NullMarked;
