package tandem.workshop.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import tandem.shared.Dates;
import tandem.workshop.ActionStatus;
import tandem.workshop.ActionTerms;
import tandem.workshop.ActionView;
import tandem.workshop.AgreedPlan;

/**
 * An agreed action as a page shows it.
 *
 * @param id the action
 * @param title in the pair's words
 * @param mechanism the id of its mechanism, {@code null} for something of their own
 * @param who the code of who moves
 * @param names who that is
 * @param due its day in words, {@code null} without one
 * @param overdue its day has passed
 * @param status the code of how far it has come
 * @param open somebody still has to move
 * @param note what came of it
 * @param steps the codes of where one step leads, if this reader may take it
 * @param version what the reader reads
 * @param written when it was agreed, in words
 * @param writer who wrote it down
 */
record ActionLine(UUID id, String title, @Nullable String mechanism, String who, String names, @Nullable String due,
		boolean overdue, String status, boolean open, String note, List<String> steps, long version, String written,
		String writer) {

	static List<ActionLine> of(AgreedPlan plan, Predicate<ActionView> mayFollow, Locale locale) {
		return plan.actions()
			.stream()
			.map((action) -> of(plan, action, plan.isOpen() && mayFollow.test(action), locale))
			.toList();
	}

	private static ActionLine of(AgreedPlan plan, ActionView action, boolean mayFollow, Locale locale) {
		ActionTerms terms = action.terms();
		return new ActionLine(action.id(), terms.title().value(), terms.mechanism(), terms.who().code(),
				String.join(", ", plan.movers(action)), (terms.due() != null) ? Dates.day(terms.due(), locale) : null,
				action.isOverdue(plan.today()), action.status().code(), action.status().isOpen(), action.note(),
				mayFollow ? action.steps().stream().map(ActionStatus::code).toList() : List.of(), action.version(),
				Dates.day(action.written(), locale), plan.writers().getOrDefault(action.writtenBy(), ""));
	}

	/** This reader may say what came of it. */
	public boolean isMine() {
		return !this.steps.isEmpty();
	}

}
