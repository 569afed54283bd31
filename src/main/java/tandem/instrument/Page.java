package tandem.instrument;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/**
 * One page of the questionnaire.
 *
 * @param id its name in the address
 * @param seats who sees it
 * @param questions what it asks
 * @param comment the source on which a free comment is invited at its end; mostly none
 */
public record Page(String id, Set<Seat> seats, List<Question> questions, @Nullable ConflictSource comment) {

	public Page {
		seats = Set.copyOf(seats);
		questions = List.copyOf(questions);
	}

	/** Every field that this page keeps, comment included. */
	public List<Field> fields() {
		List<Field> fields = this.questions.stream().flatMap((question) -> question.fields().stream()).toList();
		return (this.comment == null) ? fields : concat(fields, Comment.fields(this.comment));
	}

	private static List<Field> concat(List<Field> first, List<Field> second) {
		return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
	}

	/** What is asked at one place of a page: a whole item, or only one part of it. */
	public record Question(Item item, List<Field> fields) {

		public Question {
			fields = List.copyOf(fields);
		}

		/** The anchor and label of the question on its page. */
		public String id() {
			return (this.fields.size() == 1) ? this.fields.get(0).name() : this.item.id();
		}

	}

}
