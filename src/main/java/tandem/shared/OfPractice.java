package tandem.shared;

import java.util.UUID;

/** Whoever looks at a page on behalf of one practice, or at its invitation. */
public interface OfPractice {

	UUID practiceId();

}
