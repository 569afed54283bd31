package tandem.instrument;

import java.util.List;

import tandem.shared.Coded;

/**
 * What somebody answered in one field; its text, read again by the field, gives the same
 * answer.
 */
public sealed interface Answer {

	String text();

	/** A mark on a numbered scale. */
	record Mark(int value) implements Answer {

		@Override
		public String text() {
			return Integer.toString(this.value);
		}

	}

	/** One option of a list. */
	record Choice(String code) implements Answer {

		@Override
		public String text() {
			return this.code;
		}

	}

	/** Ticked options; fewer than asked for is a draft. */
	record Picks(List<String> codes, boolean complete) implements Answer {

		public Picks {
			codes = List.copyOf(codes);
		}

		@Override
		public String text() {
			return String.join(",", this.codes);
		}

	}

	/** Free words, as typed. */
	record Words(String text) implements Answer {
	}

	/** Deliberately no mark: kept apart from unanswered, and scored like it. */
	enum Abstention implements Answer, Coded {

		DOES_NOT_APPLY("na"), CANNOT_TELL("cant-tell");

		private final String code;

		Abstention(String code) {
			this.code = code;
		}

		@Override
		public String code() {
			return this.code;
		}

		@Override
		public String text() {
			return this.code;
		}

	}

}
