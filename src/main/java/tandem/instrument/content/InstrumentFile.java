package tandem.instrument.content;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Facet;
import tandem.instrument.Field;
import tandem.instrument.Instrument;
import tandem.instrument.Item;
import tandem.instrument.Page;
import tandem.shared.Coded;
import tandem.shared.ConflictSource;
import tandem.shared.Seat;

/**
 * Turns the instrument's data file into an {@link Instrument}, checking that every entry
 * makes sense.
 */
public final class InstrumentFile {

	private final ContentFile file;

	private final Map<String, ConflictSource> sources = new HashMap<>();

	private final List<Item> items = new ArrayList<>();

	private InstrumentFile(ContentFile file) {
		this.file = file;
	}

	/** The released instrument of this id. */
	public static Instrument load(String id) {
		return new InstrumentFile(ContentFile.fromClassPath("tandem/instrument/" + id + ".yaml")).instrument();
	}

	public static Instrument read(String name, InputStream content) {
		return new InstrumentFile(ContentFile.read(name, content)).instrument();
	}

	private Instrument instrument() {
		Entry root = this.file.root().allowing("id", "facets", "items", "pages");
		String id = root.text("id");
		Entry facets = root.entry("facets");
		readSources(facets);
		root.entries("items", "id")
			.forEach((entry) -> new ItemEntry(entry, this.sources).read().ifPresent(this.items::add));
		refuseDoubled("item", this.items.stream().map(Item::id).toList());
		List<Facet> readFacets = readFacets(facets);
		List<Page> pages = root.entries("pages", "id").stream().map(this::page).toList();
		refuseDoubled("page", pages.stream().map(Page::id).toList());
		checkThatEveryFieldIsAskedOnce(pages);
		this.file.check();
		return new Instrument(id, this.items, readFacets, pages);
	}

	private void readSources(Entry facets) {
		for (ConflictSource source : ConflictSource.values()) {
			facets.entry(source.code()).keys().forEach((facet) -> {
				if (this.sources.put(facet, source) != null) {
					this.file.faults().add("facet " + facet + " stands in two sources");
				}
			});
		}
	}

	private List<Facet> readFacets(Entry facets) {
		List<Facet> read = new ArrayList<>();
		for (ConflictSource source : ConflictSource.values()) {
			Entry entries = facets.entry(source.code());
			for (String id : entries.keys()) {
				Entry entry = entries.entry(id).allowing("weight", "references");
				List<String> scored = this.items.stream()
					.filter((item) -> id.equals(item.facet()))
					.flatMap((item) -> item.scored().stream())
					.toList();
				if (scored.isEmpty()) {
					entry.fault("has no item");
				}
				read.add(new Facet(id, source, entry.weight("weight"), scored, entry.texts("references")));
			}
		}
		return read;
	}

	private Page page(Entry entry) {
		entry.allowing("id", "seats", "asks", "comment");
		Set<Seat> seats = seats(entry);
		List<Page.Question> questions = entry.texts("asks")
			.stream()
			.flatMap((asked) -> question(entry, asked, seats).stream())
			.toList();
		if (questions.size() > 6) {
			entry.fault("asks more than six questions");
		}
		return new Page(entry.text("id"), seats, questions, comment(entry));
	}

	private Optional<Page.Question> question(Entry page, String asked, Set<Seat> seats) {
		int dot = asked.indexOf('.');
		String itemId = (dot < 0) ? asked : asked.substring(0, dot);
		Optional<Item> item = this.items.stream().filter((known) -> known.id().equals(itemId)).findFirst();
		if (item.isEmpty() || !item.get().seats().equals(seats)) {
			page.fault("asks '" + asked + "', which is no item of its seats");
			return Optional.empty();
		}
		List<Field> fields = item.get()
			.fields()
			.stream()
			.filter((field) -> dot < 0 || field.name().equals(asked))
			.toList();
		if (fields.isEmpty()) {
			page.fault("asks '" + asked + "', which is no part of the item");
		}
		return Optional.of(new Page.Question(item.get(), fields));
	}

	private static @Nullable ConflictSource comment(Entry entry) {
		if (!entry.has("comment")) {
			return null;
		}
		Optional<ConflictSource> source = Coded.find(ConflictSource.class, entry.text("comment"));
		if (source.isEmpty()) {
			entry.fault("invites a comment on an unknown source");
		}
		return source.orElse(null);
	}

	static Set<Seat> seats(Entry entry) {
		if (!entry.has("seats")) {
			return Set.of(Seat.CMO, Seat.CIO);
		}
		Set<Seat> seats = new HashSet<>();
		entry.texts("seats")
			.forEach((code) -> Coded.find(Seat.class, code)
				.ifPresentOrElse(seats::add, () -> entry.fault("names the unknown seat '" + code + "'")));
		return seats;
	}

	private void checkThatEveryFieldIsAskedOnce(List<Page> pages) {
		Map<String, Integer> asked = new LinkedHashMap<>();
		pages.stream()
			.flatMap((page) -> page.questions().stream())
			.flatMap((question) -> question.fields().stream())
			.forEach((field) -> asked.merge(field.name(), 1, Integer::sum));
		this.items.stream()
			.flatMap((item) -> item.fields().stream())
			.map(Field::name)
			.filter((name) -> asked.getOrDefault(name, 0) != 1)
			.forEach((name) -> this.file.faults()
				.add("%s is asked on %d pages instead of one".formatted(name, asked.getOrDefault(name, 0))));
	}

	private void refuseDoubled(String what, List<String> ids) {
		Set<String> seen = new HashSet<>();
		ids.stream()
			.filter((id) -> !seen.add(id))
			.forEach((id) -> this.file.faults().add("the %s '%s' stands there twice".formatted(what, id)));
	}

}
