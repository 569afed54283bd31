/** Reports handed out as files to scripts. */
@NullMarked
package tandem.export.api;

import org.jspecify.annotations.NullMarked;
