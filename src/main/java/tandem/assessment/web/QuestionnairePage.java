package tandem.assessment.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of the questionnaire as the template draws it.
 *
 * @param id its name in the address
 * @param title its heading
 * @param lead one sentence below it
 * @param way where it stands on the way
 * @param questions what it asks, in this person's order: markup that the templates made
 * @param hasClashes whether another tab has answered something here meanwhile
 * @param comment the invitation to comment, if there is one here
 * @param state what the form carries along
 * @param problems what could not be kept, each with the id it belongs to
 */
record QuestionnairePage(String id, String title, String lead, Way way, String questions, boolean hasClashes,
		@Nullable CommentView comment, State state, List<ProblemView> problems) {

	/** Which page of how many, and about how many minutes are left. */
	record Way(int number, int total, int minutes, @Nullable String previous) {
	}

	/** The free comment on a source. */
	record CommentView(String name, String label, @Nullable String value, @Nullable String use,
			List<QuestionView.ClashView> clashes) {
	}

	/** What the form carries along so that a stale page is noticed. */
	record State(long revision, String load, long shown, boolean asked) {
	}

	/** What is wrong, and where. */
	record ProblemView(String id, String text) {
	}

	/** Something on it could not be kept as it was sent. */
	public boolean isTroubled() {
		return this.hasClashes || !this.problems.isEmpty();
	}

}
