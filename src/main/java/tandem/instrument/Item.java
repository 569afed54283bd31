package tandem.instrument;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/**
 * One question of the instrument.
 *
 * @param id its fixed id
 * @param kind how it is answered
 * @param source the source of conflict it speaks to; {@code null} for the relationship
 * and the CEO's questions
 * @param facet the part of that source; {@code null} likewise
 * @param reversed a practice whose 5 is the bad end
 * @param roleWording each role reads its own wording
 * @param seats who is asked
 * @param fields its inputs
 * @param scored the ids under which it is scored: mostly its own
 */
public record Item(String id, Kind kind, @Nullable ConflictSource source, @Nullable String facet, boolean reversed,
		boolean roleWording, Set<Seat> seats, List<Field> fields, List<String> scored) {

	public Item {
		seats = Set.copyOf(seats);
		fields = List.copyOf(fields);
		scored = List.copyOf(scored);
	}

	/**
	 * The field with this part of the name; the empty string for an item of one field.
	 */
	public Field field(String part) {
		return this.fields.stream()
			.filter((field) -> String.join(".", field.path()).equals(part))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("%s has no part '%s'".formatted(this.id, part)));
	}

	/** The options of its fields, where it is answered from a list. */
	public List<Option> options() {
		Scale scale = this.fields.get(0).scale();
		if (scale instanceof Scale.OneOf oneOf) {
			return oneOf.options();
		}
		return (scale instanceof Scale.Several several) ? several.options() : List.of();
	}

	/** The key of the question as this seat reads it. */
	public String questionKey(Seat reader) {
		return "item." + this.id + (this.roleWording ? "." + reader.code() : "");
	}

	/**
	 * What the key of an option's text begins with, in this field: the parts of an item
	 * that have options of their own have texts of their own.
	 */
	public String optionKey(Field field) {
		return switch (this.kind) {
			case GOALS -> "goal.";
			case OWNERSHIP -> "owner.";
			default -> "option." + this.id + "." + (isAnsweredAlike() ? "" : field.part() + ".");
		};
	}

	private boolean isAnsweredAlike() {
		return this.fields.stream().map(Field::scale).distinct().count() == 1;
	}

}
