package tandem.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a browser has to answer with a passkey, kept in its session until it does.
 *
 * @param options what was asked, as the library wants it back
 * @param json the same for the browser
 * @param asked when
 */
public record PasskeyChallenge(Serializable options, String json, Instant asked) implements Serializable {

}
