package tandem.site.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Field;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.instrument.Option;
import tandem.instrument.Scale;
import tandem.shared.Coded;
import tandem.shared.Seat;

/**
 * One question of the codebook.
 *
 * @param id its fixed id
 * @param kind how it is answered
 * @param source the source it speaks to; {@code null} for the relationship and the CEO
 * @param facet the part of that source; {@code null} likewise
 * @param reversed whether the highest mark is the bad end
 * @param title a short name
 * @param texts the question as each seat reads it; none for what stands between two poles
 * @param left the pole at mark 1; {@code null} where there are none
 * @param right the pole at the highest mark; {@code null} likewise
 * @param scored the ids under which it is scored: mostly its own
 * @param fields its inputs
 */
record ItemJson(String id, String kind, @Nullable String source, @Nullable String facet, boolean reversed, String title,
		Map<String, String> texts, @Nullable String left, @Nullable String right, List<String> scored,
		List<FieldJson> fields) {

	static ItemJson of(Item item, Words words) {
		String key = "item." + item.id();
		boolean poles = item.kind() == Kind.POSITION;
		return new ItemJson(item.id(), item.kind().code(), (item.source() != null) ? item.source().code() : null,
				item.facet(), item.reversed(), words.text(key + ".title"), poles ? Map.of() : texts(item, words),
				poles ? words.text(key + ".left") : null, poles ? words.text(key + ".right") : null, item.scored(),
				item.fields().stream().map((field) -> FieldJson.of(item, field, words)).toList());
	}

	private static Map<String, String> texts(Item item, Words words) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (Seat seat : Seat.values()) {
			if (item.seats().contains(seat)) {
				texts.put(seat.code(), words.asReadBy(seat, item.questionKey(seat)));
			}
		}
		return texts;
	}

	/**
	 * One input.
	 *
	 * @param name its name in forms and errors
	 * @param path where its value stands inside the item's value in a sheet; empty where
	 * that value is the answer itself
	 * @param label what it asks within the item; {@code null} for an item of one input
	 * @param type {@code mark}, {@code choice} or {@code picks}
	 * @param highest the highest mark, the lowest being 1; {@code null} but for marks
	 * @param names the marks that have a name
	 * @param count how many are picked; {@code null} but for picks
	 * @param options what can be chosen, with the risk from 0 to 1 where a choice has a
	 * fixed one
	 * @param abstention what a form may send instead of a mark; {@code null} in a sheet
	 */
	record FieldJson(String name, List<String> path, @Nullable String label, String type, @Nullable Integer highest,
			Map<Integer, String> names, @Nullable Integer count, List<OptionJson> options,
			@Nullable AbstentionJson abstention) {

		static FieldJson of(Item item, Field field, Words words) {
			String label = label(item, field, words);
			Scale scale = field.scale();
			if (scale instanceof Scale.Marks marks) {
				return new FieldJson(field.name(), field.path(), label, "mark", marks.highest(),
						words.names(item.kind().code(), marks.highest()), null, List.of(),
						(marks.abstention() != null) ? AbstentionJson.of(marks.abstention(), words) : null);
			}
			if (scale instanceof Scale.Several several) {
				return new FieldJson(field.name(), field.path(), label, "picks", null, Map.of(), several.count(),
						OptionJson.all(several.options(), item.optionKey(field), words), null);
			}
			List<Option> options = (scale instanceof Scale.OneOf oneOf) ? oneOf.options() : List.of();
			return new FieldJson(field.name(), field.path(), label, "choice", null, Map.of(), null,
					OptionJson.all(options, item.optionKey(field), words), null);
		}

		private static @Nullable String label(Item item, Field field, Words words) {
			if (field.path().isEmpty()) {
				return null;
			}
			return switch (item.kind()) {
				case OWNERSHIP -> words.text("area." + field.part());
				case GUESS -> words.text("part." + item.id() + "." + field.path().get(0)) + words.text("layout.colon")
						+ words.text("item." + field.part() + ".title");
				case FACT, RATING -> words.text("part." + field.name());
				case POSITION, GOALS, PRACTICE -> field.part();
			};
		}

	}

	/** One choice of a list. */
	record OptionJson(String code, String name, @Nullable Double risk) {

		static List<OptionJson> all(List<Option> options, String prefix, Words words) {
			return options.stream()
				.map((option) -> new OptionJson(option.code(), words.text(prefix + option.code()), option.risk()))
				.toList();
		}

	}

	/** Deliberately no mark. */
	record AbstentionJson(String code, String name) {

		static AbstentionJson of(Coded abstention, Words words) {
			return new AbstentionJson(abstention.code(), words.text("scale." + abstention.code()));
		}

	}

}
