package tandem.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** One person's answers, by field name; what is not here was not answered. */
public final class ResponseSheet {

	private final Map<String, Answer> answers;

	public ResponseSheet(Map<String, Answer> answers) {
		this.answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
	}

	public static ResponseSheet empty() {
		return new ResponseSheet(Map.of());
	}

	/** The mark in a field, {@code null} where unanswered or abstained. */
	public @Nullable Integer mark(String field) {
		return (this.answers.get(field) instanceof Answer.Mark mark) ? mark.value() : null;
	}

	/** The chosen code in a field. */
	public @Nullable String choice(String field) {
		return (this.answers.get(field) instanceof Answer.Choice choice) ? choice.code() : null;
	}

	/** The complete list ticked in a field; a draft counts as unanswered. */
	public @Nullable List<String> picks(String field) {
		return (this.answers.get(field) instanceof Answer.Picks picks && picks.complete()) ? picks.codes() : null;
	}

	/** The words in a field. */
	public @Nullable String words(String field) {
		return (this.answers.get(field) instanceof Answer.Words words) ? words.text() : null;
	}

	/** The person's own mark of a position. */
	public @Nullable Integer own(String position) {
		return mark(position + ".own");
	}

	/** The person's guess of the counterpart's mark of a position. */
	public @Nullable Integer guess(String position) {
		return mark(position + ".guess");
	}

	public @Nullable Answer answer(String field) {
		return this.answers.get(field);
	}

	public Set<String> fields() {
		return this.answers.keySet();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ResponseSheet sheet && this.answers.equals(sheet.answers);
	}

	@Override
	public int hashCode() {
		return this.answers.hashCode();
	}

	@Override
	public String toString() {
		return "ResponseSheet" + this.answers.keySet();
	}

}
