package tandem.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Answer.Abstention;

/** What one field can hold: the only place where text becomes meaning. */
public sealed interface Scale {

	/**
	 * Reads what a form or a row says.
	 * @param texts the values sent for one field, in order
	 * @return the answer, or {@code null} where it was left open
	 * @throws InvalidAnswer where the values are no answer of this scale
	 */
	@Nullable Answer read(List<String> texts) throws InvalidAnswer;

	/**
	 * Reads a JSON value given as plain Java: strings, whole numbers, lists; {@code null}
	 * is open.
	 */
	@Nullable Answer readValue(Object value) throws InvalidAnswer;

	private static Optional<String> single(List<String> texts) throws InvalidAnswer {
		if (texts.size() > 1) {
			throw new InvalidAnswer("doubled");
		}
		return texts.stream().filter((text) -> !text.isEmpty()).findFirst();
	}

	/** Whole marks from 1 to {@code highest}; a form may also abstain where offered. */
	record Marks(int highest, @Nullable Abstention abstention) implements Scale {

		@Override
		public @Nullable Answer read(List<String> texts) throws InvalidAnswer {
			Optional<String> text = single(texts);
			if (text.isEmpty()) {
				return null;
			}
			if (this.abstention != null && this.abstention.code().equals(text.get())) {
				return this.abstention;
			}
			if (!text.get().matches("[0-9]")) {
				throw new InvalidAnswer("mark", this.highest);
			}
			return mark(Integer.parseInt(text.get()));
		}

		@Override
		public Answer readValue(Object value) throws InvalidAnswer {
			if (!(value instanceof Integer mark)) {
				throw new InvalidAnswer("mark", this.highest);
			}
			return mark(mark);
		}

		private Answer mark(int value) throws InvalidAnswer {
			if (value < 1 || value > this.highest) {
				throw new InvalidAnswer("mark", this.highest);
			}
			return new Answer.Mark(value);
		}

	}

	/** One of the listed options. */
	record OneOf(List<Option> options) implements Scale {

		public OneOf {
			options = List.copyOf(options);
		}

		@Override
		public @Nullable Answer read(List<String> texts) throws InvalidAnswer {
			Optional<String> text = single(texts);
			return text.isEmpty() ? null : choice(text.get());
		}

		@Override
		public Answer readValue(Object value) throws InvalidAnswer {
			return choice(value);
		}

		/** The option with this code. */
		public Option option(String code) {
			return this.options.stream().filter((option) -> option.code().equals(code)).findFirst().orElseThrow();
		}

		private Answer choice(Object code) throws InvalidAnswer {
			return this.options.stream()
				.map(Option::code)
				.filter((known) -> known.equals(code))
				.findFirst()
				.map(Answer.Choice::new)
				.orElseThrow(() -> new InvalidAnswer("choice", codes(this.options)));
		}

	}

	/** A fixed number of different options. */
	record Several(int count, List<Option> options) implements Scale {

		public Several {
			options = List.copyOf(options);
		}

		@Override
		public @Nullable Answer read(List<String> texts) throws InvalidAnswer {
			List<String> codes = new ArrayList<>();
			for (String text : texts) {
				codes.addAll(text.isEmpty() ? List.of() : List.of(text.split(",", -1)));
			}
			return codes.isEmpty() ? null : picks(codes);
		}

		@Override
		public Answer readValue(Object value) throws InvalidAnswer {
			if (!(value instanceof List<?> list) || list.size() != this.count) {
				throw new InvalidAnswer("picks", this.count, codes(this.options));
			}
			return picks(list);
		}

		private Answer picks(List<?> codes) throws InvalidAnswer {
			List<String> known = this.options.stream().map(Option::code).toList();
			if (codes.size() > this.count || new HashSet<>(codes).size() != codes.size() || !known.containsAll(codes)) {
				throw new InvalidAnswer("picks", this.count, codes(this.options));
			}
			return new Answer.Picks(known.stream().filter(codes::contains).toList(), codes.size() == this.count);
		}

	}

	/**
	 * Free words up to a length; control characters and broken characters are refused.
	 */
	record Prose(int longest) implements Scale {

		@Override
		public @Nullable Answer read(List<String> texts) throws InvalidAnswer {
			Optional<String> text = single(texts);
			return (text.isEmpty() || text.get().isBlank()) ? null : words(text.get());
		}

		@Override
		public Answer readValue(Object value) throws InvalidAnswer {
			if (!(value instanceof String text)) {
				throw new InvalidAnswer("words", this.longest);
			}
			return words(text);
		}

		private Answer words(String typed) throws InvalidAnswer {
			String text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
			if (text.codePointCount(0, text.length()) > this.longest) {
				throw new InvalidAnswer("words", this.longest);
			}
			if (text.codePoints().anyMatch(Prose::isUnreadable)) {
				throw new InvalidAnswer("characters");
			}
			return new Answer.Words(text);
		}

		private static boolean isUnreadable(int character) {
			return (Character.isISOControl(character) && character != '\n' && character != '\t')
					|| (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
		}

	}

	private static String codes(List<Option> options) {
		return String.join(", ", options.stream().map(Option::code).toList());
	}

}
