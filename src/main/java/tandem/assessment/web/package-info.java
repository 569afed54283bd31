/**
 * The pages of a round: those of the people who answer, and those of the consultant who
 * looks after it.
 */
@NullMarked
package tandem.assessment.web;

import org.jspecify.annotations.NullMarked;
