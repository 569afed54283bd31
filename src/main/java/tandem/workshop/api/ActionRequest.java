package tandem.workshop.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import tandem.api.Fields;
import tandem.mechanism.Catalogue;
import tandem.shared.Coded;
import tandem.shared.Name;
import tandem.workshop.ActionStatus;
import tandem.workshop.ActionTerms;
import tandem.workshop.ActionView;
import tandem.workshop.ChangeAction;
import tandem.workshop.OutcomeNote;
import tandem.workshop.WhoMoves;

/**
 * Reads what a script wants of an action: each field that it names is changed, and each
 * that may be empty is emptied by null.
 *
 * @param fields as they were sent
 * @param catalogue the mechanisms of the round
 * @param today the day where the people of the round are
 */
record ActionRequest(Fields fields, Catalogue catalogue, LocalDate today) {

	/**
	 * Stand where something was at fault, so that reading can go on to the next fault.
	 */
	private static final Name NAMELESS = new Name("-");

	/** A new action. */
	ActionTerms terms() {
		ActionTerms terms = terms(null);
		this.fields.nothingElse();
		return terms;
	}

	/** What becomes of one that there is. */
	ChangeAction.Wanted changing(ActionView now) {
		ActionTerms terms = terms(now.terms());
		ActionStatus status = needed("status", now.status(), (code) -> Coded.find(ActionStatus.class, code),
				"invalid.action.status", now.status());
		OutcomeNote note = optional("note", new OutcomeNote(now.note()), OutcomeNote::read, "invalid.action.note");
		this.fields.nothingElse();
		return new ChangeAction.Wanted(terms, status, (note != null) ? note : OutcomeNote.NONE);
	}

	private ActionTerms terms(@Nullable ActionTerms now) {
		String mechanism = optional("mechanism", (now != null) ? now.mechanism() : null,
				(id) -> this.catalogue.find(id).map((found) -> id), "invalid.action.mechanism");
		Name title = needed("title", (now != null) ? now.title() : null, Name::read, "invalid.name", NAMELESS);
		WhoMoves who = needed("owner", (now != null) ? now.who() : null, (code) -> Coded.find(WhoMoves.class, code),
				"invalid.action.owner", WhoMoves.BOTH);
		Name other = optional("ownerName", (now != null && who == WhoMoves.OTHER) ? now.otherName() : null, Name::read,
				"invalid.name");
		if ((who == WhoMoves.OTHER) != (other != null)) {
			this.fields.fault("ownerName", "invalid.action.owner-name");
			other = (who == WhoMoves.OTHER) ? NAMELESS : null;
		}
		LocalDate kept = (now != null) ? now.due() : null;
		LocalDate due = optional("due", kept, (day) -> due(day, kept), "invalid.due");
		return new ActionTerms(mechanism, title, who, other, due);
	}

	/** The day that it was due may stay although it has passed. */
	private Optional<LocalDate> due(String day, @Nullable LocalDate kept) {
		return (kept != null && day.equals(kept.toString())) ? Optional.of(kept) : ActionTerms.readDue(day, this.today);
	}

	private <T> T needed(String field, @Nullable T now, Function<String, Optional<T>> meaning, String otherwise,
			T atFault) {
		if (now != null && !this.fields.isGiven(field)) {
			return now;
		}
		return this.fields.needed(field, meaning, otherwise).orElse(atFault);
	}

	private <T> @Nullable T optional(String field, @Nullable T now, Function<String, Optional<T>> meaning,
			String otherwise) {
		return this.fields.isGiven(field) ? this.fields.text(field, meaning, otherwise).orElse(null) : now;
	}

}
