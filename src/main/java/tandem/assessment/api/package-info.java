/** Clients, rounds and brought-in answers for scripts. */
@NullMarked
package tandem.assessment.api;

import org.jspecify.annotations.NullMarked;
