package tandem.site.web;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Field;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.instrument.Option;
import tandem.instrument.Scale;
import tandem.shared.Seat;

/**
 * One question of the codebook, as keys of the texts that stand for it.
 *
 * @param id its id, and the anchor on the page
 * @param kind the code of its kind
 * @param rated whether it enters the rating of a source
 * @param reversed whether 5 is the bad end
 * @param wordings its statement, once or once for each role; none for positions
 * @param parts its lists to choose from, or the parts that are marked one by one
 * @param scored the ids under which it is scored, where these are others than its own
 * @param scoring where its own rule is told; {@code null} where the kind's rule holds
 */
record ItemView(String id, String kind, boolean rated, boolean reversed, List<Wording> wordings, List<Part> parts,
		List<String> scored, @Nullable String scoring) {

	static ItemView of(Item item) {
		boolean rated = item.facet() != null;
		boolean ownRule = !rated || item.kind() == Kind.FACT;
		return new ItemView(item.id(), item.kind().code(), rated, item.reversed(), wordings(item), parts(item),
				item.scored().stream().filter((id) -> !id.equals(item.id())).toList(),
				ownRule ? "item." + item.id() + ".scoring" : null);
	}

	private static List<Wording> wordings(Item item) {
		if (item.kind() == Kind.POSITION) {
			return List.of();
		}
		String key = "item." + item.id();
		if (item.roleWording()) {
			return Seat.PAIR.stream().map((seat) -> new Wording(seat.code(), item.questionKey(seat))).toList();
		}
		Wording statement = new Wording(null, key);
		return (item.kind() == Kind.GOALS) ? List.of(statement, new Wording(null, key + ".guess")) : List.of(statement);
	}

	private static List<Part> parts(Item item) {
		return switch (item.kind()) {
			case POSITION, PRACTICE -> List.of();
			case FACT -> item.fields().stream().map((field) -> Part.ofFact(item, field)).toList();
			case GOALS -> List.of(new Part(null, Choice.of("goal.", item.options())));
			case OWNERSHIP ->
				Stream
					.concat(Stream.of(new Part(null, Choice.of("owner.", item.options()))),
							item.fields().stream().map((field) -> new Part("area." + field.part(), List.of())))
					.toList();
			case GUESS -> item.fields()
				.stream()
				.map((field) -> field.path().get(0))
				.distinct()
				.map((part) -> Part.ofGuesses(item, part))
				.toList();
			case RATING -> item.fields().stream().map((field) -> Part.ofRating(item, field)).toList();
		};
	}

	/** A statement, as one seat or all read it. */
	record Wording(@Nullable String seat, String key) {
	}

	/** A list to choose from, or something marked on the item's scale. */
	record Part(@Nullable String label, List<Choice> choices) {

		private static Part ofFact(Item item, Field field) {
			String label = field.path().isEmpty() ? null : "part." + item.id() + "." + field.part();
			return new Part(label, Choice.of(item.optionKey(field), options(field)));
		}

		private static List<Option> options(Field field) {
			return (field.scale() instanceof Scale.OneOf oneOf) ? oneOf.options() : List.of();
		}

		private static Part ofGuesses(Item item, String part) {
			List<Choice> guessed = item.fields()
				.stream()
				.filter((field) -> field.path().get(0).equals(part))
				.map((field) -> new Choice("item." + field.part() + ".title", null))
				.toList();
			return new Part("part." + item.id() + "." + part, guessed);
		}

		private static Part ofRating(Item item, Field field) {
			return new Part("part." + item.id() + "." + field.part(), List.of());
		}

	}

	/** One choice, with the risk it stands for where it has one. */
	record Choice(String key, @Nullable Integer risk) {

		private static List<Choice> of(String prefix, List<Option> options) {
			return options.stream().map((option) -> of(prefix, option)).toList();
		}

		private static Choice of(String prefix, Option option) {
			Double risk = option.risk();
			return new Choice(prefix + option.code(), (risk == null) ? null : (int) Math.round(100 * risk));
		}

	}

}
