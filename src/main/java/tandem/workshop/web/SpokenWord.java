package tandem.workshop.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.SeeOther;
import tandem.shared.Coded;
import tandem.shared.IfMatch;
import tandem.workshop.ActionStatus;
import tandem.workshop.FollowAction;
import tandem.workshop.OutcomeNote;

/**
 * What somebody has sent about an action: how far it has come, and what came of it.
 *
 * @param to the code of how far it has come
 * @param note as it was typed
 * @param version what its writer had read
 * @param fault the key of what is wrong with it; empty where nothing is
 * @param clash somebody else had said something by then
 */
record SpokenWord(String to, String note, String version, String fault, boolean clash) {

	static SpokenWord read(Map<String, String> sent) {
		SpokenWord word = new SpokenWord(sent.getOrDefault("to", ""), sent.getOrDefault("note", ""),
				sent.getOrDefault("version", ""), "", false);
		if (Coded.find(ActionStatus.class, word.to).isEmpty()) {
			return word.faulty("actions.error.status");
		}
		return OutcomeNote.read(word.note).isEmpty() ? word.faulty("actions.error.note") : word;
	}

	private SpokenWord faulty(String why) {
		return new SpokenWord(this.to, this.note, this.version, why, false);
	}

	/**
	 * Says it, and leads on to the page; or shows the page again with what was typed.
	 * @param page where it leads
	 * @param say does it
	 * @param again shows the page with this word
	 */
	ModelAndView answer(String page, Consumer<FollowAction.Word> say, Function<SpokenWord, ModelAndView> again) {
		if (!this.fault.isEmpty()) {
			ModelAndView shown = again.apply(this);
			shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return shown;
		}
		try {
			say.accept(new FollowAction.Word(Coded.of(ActionStatus.class, this.to),
					OutcomeNote.read(this.note).orElseThrow(), ActionForm.asRead(this.version)));
			return SeeOther.at(page + "?note=followed");
		}
		catch (IfMatch.Stale ex) {
			ModelAndView shown = again
				.apply(new SpokenWord(this.to, this.note, this.version, "actions.meanwhile", true));
			shown.setStatus(HttpStatus.CONFLICT);
			return shown;
		}
	}

	/** Puts what was typed back into its form. */
	ModelAndView showOn(ModelAndView page, UUID actionId, DrawPlan drawPlan) {
		page.addObject("typed", Map.of("id", actionId, "note", this.note));
		page.addObject("errors", Map.of("note-" + actionId, drawPlan.text(this.fault)));
		return page;
	}

}
