package tandem.workshop.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tandem.workshop.ActionTerms;
import tandem.workshop.ActionView;

/**
 * An agreed action as scripts read it.
 *
 * @param id the action
 * @param roundId the round whose report it came of
 * @param mechanism the id of its mechanism; {@code null} for something of the pair's own
 * @param title in the pair's words
 * @param owner who has to move: cmo, cio, both, ceo or other
 * @param ownerName who that is, where it is somebody without a seat
 * @param due until when, if that was said
 * @param status how far it has come: agreed, in-progress, done or dropped
 * @param note what came of it; {@code null} where nothing was written
 * @param agreed when it was written down
 * @param changed when it was changed last
 */
record ActionJson(UUID id, UUID roundId, @Nullable String mechanism, String title, String owner,
		@Nullable String ownerName, @Nullable LocalDate due, String status, @Nullable String note, Instant agreed,
		Instant changed) {

	static ActionJson of(ActionView action) {
		ActionTerms terms = action.terms();
		return new ActionJson(action.id(), action.roundId(), terms.mechanism(), terms.title().value(),
				terms.who().code(), (terms.otherName() != null) ? terms.otherName().value() : null, terms.due(),
				action.status().code(), action.note().isEmpty() ? null : action.note(), action.written(),
				action.changed());
	}

}
