package tandem.assessment.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tandem.assessment.KeepAnswers.Conflict;
import tandem.assessment.QuestionOrder;
import tandem.instrument.Comment;
import tandem.instrument.Field;
import tandem.instrument.Instrument;
import tandem.instrument.Page;
import tandem.instrument.Problem;
import tandem.shared.ConflictSource;
import tandem.shared.Secret;
import tandem.shared.Seat;

/** Draws a page of the questionnaire for one reader, with the answers it shows. */
@Component
class DrawPage {

	/**
	 * What a question takes, from a trial with people who knew the work but not the form.
	 */
	private static final int SECONDS_A_QUESTION = 11;

	private final DrawQuestion drawQuestion;

	private final DrawnQuestions drawnQuestions;

	private final Wording wording;

	private final java.security.SecureRandom randomness;

	private final Clock clock;

	DrawPage(DrawQuestion drawQuestion, DrawnQuestions drawnQuestions, Wording wording,
			java.security.SecureRandom randomness, Clock clock) {
		this.drawQuestion = drawQuestion;
		this.drawnQuestions = drawnQuestions;
		this.wording = wording;
		this.randomness = randomness;
		this.clock = clock;
	}

	/** Whose page it is. */
	record Reader(Instrument instrument, UUID roundId, Seat role) {

		List<Page> pages() {
			return this.instrument.pages(this.role);
		}

		@Nullable Page page(String id) {
			return pages().stream().filter((page) -> page.id().equals(id)).findFirst().orElse(null);
		}

	}

	/**
	 * What it shows.
	 *
	 * @param texts the answers by field
	 * @param revision the seat's counter
	 * @param conflicts other answers from another tab
	 * @param problems what could not be kept
	 * @param pointOut open questions are pointed out, once
	 */
	record Shown(Map<String, String> texts, long revision, List<Conflict> conflicts, List<Problem> problems,
			boolean pointOut) {

		static Shown kept(Map<String, String> texts, long revision, boolean pointOut) {
			return new Shown(texts, revision, List.of(), List.of(), pointOut);
		}

		/**
		 * Every text is an answer that could be kept, and no other tab says otherwise.
		 */
		boolean isKept() {
			return this.conflicts.isEmpty() && this.problems.isEmpty();
		}

	}

	QuestionnairePage draw(Reader reader, Page page, Shown shown) {
		DrawQuestion.Context context = new DrawQuestion.Context(reader.role(), shown.texts(), shown.conflicts(),
				shown.pointOut());
		String questions = QuestionOrder.of(page, reader.roundId(), reader.role())
			.stream()
			.map((question) -> shown.isKept()
					? this.drawnQuestions.kept(reader.instrument().id(), page.id(), question, context)
					: this.drawnQuestions.anew(question, context))
			.collect(Collectors.joining());
		return new QuestionnairePage(
				page.id(), title(page), this.wording.text("page." + page.id() + ".lead"), way(reader, page), questions,
				!shown.conflicts().isEmpty(), comment(page, context), new QuestionnairePage.State(shown.revision(),
						Secret.fresh(this.randomness).text().substring(0, 12), this.clock.millis(), shown.pointOut()),
				problems(shown));
	}

	String title(Page page) {
		return this.wording.text("page." + page.id() + ".title");
	}

	private List<QuestionnairePage.ProblemView> problems(Shown shown) {
		return shown.problems()
			.stream()
			.map((problem) -> new QuestionnairePage.ProblemView(problem.path(),
					this.wording.text("questionnaire.problem", problem.path(), this.wording.text(problem.reason()))))
			.toList();
	}

	private static QuestionnairePage.Way way(Reader reader, Page page) {
		List<Page> pages = reader.pages();
		int number = pages.indexOf(page);
		int left = pages.subList(number, pages.size())
			.stream()
			.flatMap((ahead) -> ahead.questions().stream())
			.mapToInt((question) -> question.fields().size())
			.sum();
		return new QuestionnairePage.Way(number + 1, pages.size(), Math.round(left * SECONDS_A_QUESTION / 60f),
				(number > 0) ? pages.get(number - 1).id() : null);
	}

	private QuestionnairePage.@Nullable CommentView comment(Page page, DrawQuestion.Context context) {
		ConflictSource source = page.comment();
		if (source == null) {
			return null;
		}
		List<Field> fields = page.fields()
			.stream()
			.filter((field) -> field.name().equals(Comment.field(source))
					|| field.name().equals(Comment.useField(source)))
			.toList();
		return new QuestionnairePage.CommentView(Comment.field(source),
				this.wording.text("questionnaire.comment." + source.code()), context.text(fields.get(0)),
				context.text(fields.get(1)), this.drawQuestion.clashes(fields, context));
	}

}
