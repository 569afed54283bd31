package tandem.workshop.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tandem.assessment.FormKey;
import tandem.mechanism.Catalogue;
import tandem.shared.Coded;
import tandem.shared.IfMatch;
import tandem.shared.Name;
import tandem.workshop.ActionTerms;
import tandem.workshop.ActionView;
import tandem.workshop.OutcomeNote;
import tandem.workshop.WhoMoves;

/**
 * The form that agrees on an action or changes one, exactly as it was typed.
 *
 * @param key names this form, so that sending it twice makes one action
 * @param version what its reader had read; empty for a new one
 * @param mechanism the id of what was chosen, or nothing
 * @param title in the pair's words
 * @param who the code of who moves
 * @param otherName who that is, if nobody with a seat
 * @param due a day, or nothing
 * @param note what came of it
 */
record ActionForm(String key, String version, String mechanism, String title, String who, String otherName, String due,
		String note) {

	static ActionForm read(Map<String, String> sent) {
		return new ActionForm(text(sent, "key"), text(sent, "version"), text(sent, "mechanism"), text(sent, "title"),
				text(sent, "who"), text(sent, "otherName"), text(sent, "due"), sent.getOrDefault("note", ""));
	}

	/** A new one; for a mechanism in the mechanism's own words, to be put into others. */
	static ActionForm fresh(String mechanism, String title, String who) {
		return new ActionForm(FormKey.fresh().value().toString(), "", mechanism, title, who, "", "", "");
	}

	static ActionForm of(ActionView action) {
		ActionTerms terms = action.terms();
		return new ActionForm("", Long.toString(action.version()), (terms.mechanism() != null) ? terms.mechanism() : "",
				terms.title().value(), terms.who().code(), (terms.otherName() != null) ? terms.otherName().value() : "",
				(terms.due() != null) ? terms.due().toString() : "", action.note());
	}

	/** As it was typed, now that its writer has read what stands there. */
	ActionForm having(ActionView read) {
		return new ActionForm(this.key, Long.toString(read.version()), this.mechanism, this.title, this.who,
				this.otherName, this.due, this.note);
	}

	/**
	 * Every fault at once: field to message key.
	 * @param kept the day that may stay although it has passed
	 */
	Map<String, String> errors(Catalogue catalogue, LocalDate today, @Nullable LocalDate kept) {
		Map<String, String> errors = new LinkedHashMap<>();
		if (!this.mechanism.isEmpty() && catalogue.find(this.mechanism).isEmpty()) {
			errors.put("mechanism", "actions.error.mechanism");
		}
		if (Name.read(this.title).isEmpty()) {
			errors.put("title", "actions.error.title");
		}
		Optional<WhoMoves> mover = Coded.find(WhoMoves.class, this.who);
		if (mover.isEmpty()) {
			errors.put("who", "actions.error.who");
		}
		if (mover.filter(WhoMoves.OTHER::equals).isPresent() && Name.read(this.otherName).isEmpty()) {
			errors.put("otherName", "actions.error.other-name");
		}
		if (!this.due.isEmpty() && !isKept(kept) && ActionTerms.readDue(this.due, today).isEmpty()) {
			errors.put("due", "actions.error.due");
		}
		if (OutcomeNote.read(this.note).isEmpty()) {
			errors.put("note", "actions.error.note");
		}
		return errors;
	}

	private boolean isKept(@Nullable LocalDate kept) {
		return kept != null && this.due.equals(kept.toString());
	}

	/** Only for a form without errors. */
	ActionTerms terms() {
		WhoMoves mover = Coded.of(WhoMoves.class, this.who);
		return new ActionTerms(this.mechanism.isEmpty() ? null : this.mechanism, Name.read(this.title).orElseThrow(),
				mover, (mover == WhoMoves.OTHER) ? Name.read(this.otherName).orElseThrow() : null,
				this.due.isEmpty() ? null : LocalDate.parse(this.due));
	}

	/** A key that is none is as good as a new one. */
	FormKey formKey() {
		return FormKey.read(this.key).orElseGet(FormKey::fresh);
	}

	IfMatch asRead() {
		return asRead(this.version);
	}

	/** What a form says that its reader had read. */
	static IfMatch asRead(String version) {
		return new IfMatch(List.of("\"" + version + "\""));
	}

	private static String text(Map<String, String> sent, String field) {
		return sent.getOrDefault(field, "").strip();
	}

}
