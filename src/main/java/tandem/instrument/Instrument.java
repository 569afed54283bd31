package tandem.instrument;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/**
 * One released version of the questionnaire: its items, facets with weights, and pages.
 * Never edited once released.
 */
public final class Instrument {

	private final String id;

	private final Map<String, Item> items = new LinkedHashMap<>();

	private final Map<String, Field> fields = new LinkedHashMap<>();

	private final List<Facet> facets;

	private final List<Page> pages;

	private final Map<Seat, List<Page>> pagesOfSeats = new EnumMap<>(Seat.class);

	public Instrument(String id, List<Item> items, List<Facet> facets, List<Page> pages) {
		this.id = id;
		for (Item item : items) {
			this.items.put(item.id(), item);
			item.fields().forEach((field) -> this.fields.put(field.name(), field));
		}
		for (ConflictSource source : ConflictSource.values()) {
			Comment.fields(source).forEach((field) -> this.fields.put(field.name(), field));
		}
		this.facets = List.copyOf(facets);
		this.pages = List.copyOf(pages);
		for (Seat seat : Seat.values()) {
			this.pagesOfSeats.put(seat, pages.stream().filter((page) -> page.seats().contains(seat)).toList());
		}
	}

	public String id() {
		return this.id;
	}

	/** All questions, in the order of the data file. */
	public List<Item> items() {
		return List.copyOf(this.items.values());
	}

	public Optional<Item> find(String itemId) {
		return Optional.ofNullable(this.items.get(itemId));
	}

	public Item item(String itemId) {
		return find(itemId).orElseThrow(() -> new IllegalArgumentException("No item " + itemId));
	}

	/** The question that is scored under this id: G3 for G3o. */
	public Item scoredItem(String scoredId) {
		return this.items.values()
			.stream()
			.filter((item) -> item.scored().contains(scoredId))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No item is scored as " + scoredId));
	}

	/** Finds an input by its name, comments included. */
	public Optional<Field> field(String name) {
		return Optional.ofNullable(this.fields.get(name));
	}

	public List<Facet> facets() {
		return this.facets;
	}

	public List<Facet> facets(ConflictSource source) {
		return this.facets.stream().filter((facet) -> facet.source() == source).toList();
	}

	public Facet facet(String facetId) {
		return this.facets.stream().filter((facet) -> facet.id().equals(facetId)).findFirst().orElseThrow();
	}

	/** The ids of a source's scored items, in order. */
	public List<String> scored(ConflictSource source) {
		return facets(source).stream().flatMap((facet) -> facet.scored().stream()).toList();
	}

	/** The position questions on which guesses are asked, of one facet or of all. */
	public List<Item> guessedPositions() {
		return this.items.values()
			.stream()
			.filter((item) -> item.kind() == Kind.POSITION && item.fields().size() == 2)
			.toList();
	}

	/** The pages that one seat walks through, in order. */
	public List<Page> pages(Seat seat) {
		return this.pagesOfSeats.getOrDefault(seat, List.of());
	}

	public List<Page> pages() {
		return this.pages;
	}

	/** Every input that one seat may fill, in the order of its pages. */
	public List<Field> fields(Seat seat) {
		List<Field> asked = new ArrayList<>();
		pages(seat).forEach((page) -> asked.addAll(page.fields()));
		return List.copyOf(asked);
	}

}
