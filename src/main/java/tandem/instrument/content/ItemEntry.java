package tandem.instrument.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Answer.Abstention;
import tandem.instrument.Field;
import tandem.instrument.Item;
import tandem.instrument.Kind;
import tandem.instrument.Option;
import tandem.instrument.Scale;
import tandem.shared.Coded;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/** One entry of the data file's list of items. */
final class ItemEntry {

	private static final int POSITION_MARKS = 7;

	private static final int PRACTICE_MARKS = 5;

	private static final int RATING_MARKS = 4;

	private final Entry entry;

	private final Map<String, ConflictSource> sources;

	ItemEntry(Entry entry, Map<String, ConflictSource> sources) {
		this.entry = entry;
		this.sources = sources;
	}

	Optional<Item> read() {
		this.entry.allowing("id", "facet", "kind", "reversed", "roleWording", "ownMarkOnly", "seats", "options",
				"parts", "pick", "scored");
		String id = this.entry.text("id");
		Optional<Kind> kind = Coded.find(Kind.class, this.entry.text("kind"));
		if (kind.isEmpty()) {
			this.entry.fault("has an unknown kind");
			return Optional.empty();
		}
		if (this.entry.flag("reversed") && kind.get() != Kind.PRACTICE) {
			this.entry.fault("is reversed, which only a practice can be");
		}
		String facet = this.entry.has("facet") ? this.entry.text("facet") : null;
		if (facet != null && !this.sources.containsKey(facet)) {
			this.entry.fault("names the unknown facet '" + facet + "'");
		}
		Set<Seat> seats = InstrumentFile.seats(this.entry);
		if (facet != null && seats.contains(Seat.CEO)) {
			this.entry.fault("is scored, which an item of the CEO cannot be");
		}
		return Optional.of(new Item(id, kind.get(), (facet != null) ? this.sources.get(facet) : null, facet,
				this.entry.flag("reversed"), this.entry.flag("roleWording"), seats, fields(id, kind.get()),
				scored(id, facet)));
	}

	private List<String> scored(String id, @Nullable String facet) {
		if (facet == null) {
			return List.of();
		}
		return this.entry.has("scored") ? this.entry.texts("scored") : List.of(id);
	}

	private List<Field> fields(String id, Kind kind) {
		return switch (kind) {
			case POSITION -> positionFields(id);
			case PRACTICE -> List.of(field(id, new Scale.Marks(PRACTICE_MARKS, Abstention.DOES_NOT_APPLY)));
			case FACT -> this.entry.has("parts") ? partFields(id) : List.of(field(id, new Scale.OneOf(options())));
			case GOALS -> List.of(field(id, picks(), "own"), field(id, picks(), "guess"));
			case OWNERSHIP ->
				this.entry.texts("parts").stream().map((area) -> field(id, new Scale.OneOf(options()), area)).toList();
			case GUESS -> guessFields(id);
			case RATING -> this.entry.texts("parts")
				.stream()
				.map((part) -> field(id, new Scale.Marks(RATING_MARKS, null), part))
				.toList();
		};
	}

	private List<Field> positionFields(String id) {
		Field own = field(id, new Scale.Marks(POSITION_MARKS, null), "own");
		return this.entry.flag("ownMarkOnly") ? List.of(own)
				: List.of(own, field(id, new Scale.Marks(POSITION_MARKS, Abstention.CANNOT_TELL), "guess"));
	}

	private List<Field> partFields(String id) {
		Entry parts = this.entry.entry("parts");
		return parts.keys()
			.stream()
			.map((part) -> field(id, new Scale.OneOf(options(parts.list(part))), part))
			.toList();
	}

	private List<Field> guessFields(String id) {
		Entry parts = this.entry.entry("parts");
		return parts.keys()
			.stream()
			.flatMap((seat) -> parts.texts(seat)
				.stream()
				.map((position) -> field(id, new Scale.Marks(POSITION_MARKS, Abstention.CANNOT_TELL), seat, position)))
			.toList();
	}

	private Scale picks() {
		return new Scale.Several(this.entry.number("pick"), options());
	}

	private List<Option> options() {
		return options(this.entry.list("options"));
	}

	private List<Option> options(List<?> values) {
		List<Option> options = new ArrayList<>();
		for (Object value : values) {
			if (value instanceof String code) {
				options.add(new Option(code, null));
			}
			else if (value instanceof Map<?, ?> map && map.size() == 1) {
				map.forEach((code, risk) -> options.add(new Option(String.valueOf(code), risk(risk))));
			}
			else {
				this.entry.fault("has an option that is neither a code nor a code with a risk: " + value);
			}
		}
		if (options.stream().map(Option::code).distinct().count() < options.size()) {
			this.entry.fault("has an option twice");
		}
		return options;
	}

	private double risk(@Nullable Object risk) {
		if (!(risk instanceof Number number) || number.doubleValue() < 0 || number.doubleValue() > 1) {
			this.entry.fault("has an option whose risk is not between 0 and 1");
			return 0;
		}
		return number.doubleValue();
	}

	private static Field field(String id, Scale scale, String... path) {
		return new Field((path.length == 0) ? id : id + "." + String.join(".", path), id, List.of(path), scale);
	}

}
