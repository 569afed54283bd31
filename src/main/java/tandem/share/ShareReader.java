package tandem.share;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.record.AccessLog;
import tandem.record.Actor;
import tandem.report.Level;
import tandem.shared.Addressee;
import tandem.shared.Language;
import tandem.shared.OfPractice;

/**
 * Whoever makes a request from a browser in which they have opened a link to a report.
 * Nothing is known of them but what the link says.
 */
public record ShareReader(UUID shareId, UUID roundId, UUID practiceId, String forWhom, Level level,
		Language usualLanguage, Instant expires) implements Principal, Addressee, OfPractice, Serializable {

	@Override
	public String getName() {
		return this.shareId.toString();
	}

	/** A choice is kept in the browser alone. */
	@Override
	public @Nullable Language chosenLanguage() {
		return null;
	}

	@Override
	public String languageAddress() {
		return address() + "/language";
	}

	/** The page that they read. */
	public String address() {
		return "/shared/" + this.shareId;
	}

	AccessLog.Place place() {
		return new AccessLog.Place(this.practiceId, this.roundId);
	}

	Actor actor() {
		return Actor.link(this.shareId, this.forWhom);
	}

}
