package tandem.mechanism.content;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import tandem.instrument.Facet;
import tandem.instrument.Instrument;
import tandem.instrument.content.ContentFile;
import tandem.instrument.content.Entry;
import tandem.mechanism.Catalogue;
import tandem.mechanism.Mechanism;
import tandem.mechanism.Owner;
import tandem.shared.Coded;
import tandem.shared.ConflictSource;

/**
 * Turns a catalogue's data file into a {@link Catalogue}, checking that every entry makes
 * sense for an instrument.
 */
public final class CatalogueFile {

	private static final int EFFORTS = 3;

	private static final int STAGES = 4;

	private final ContentFile file;

	private final Set<String> facets;

	private CatalogueFile(ContentFile file, Instrument instrument) {
		this.file = file;
		this.facets = instrument.facets().stream().map(Facet::id).collect(Collectors.toSet());
	}

	/** The released catalogue of this id, as it fits the instrument. */
	public static Catalogue load(String id, Instrument instrument) {
		return new CatalogueFile(ContentFile.fromClassPath("tandem/mechanism/" + id + ".yaml"), instrument).catalogue();
	}

	public static Catalogue read(String name, InputStream content, Instrument instrument) {
		return new CatalogueFile(ContentFile.read(name, content), instrument).catalogue();
	}

	private Catalogue catalogue() {
		Entry root = this.file.root().allowing("id", "mechanisms");
		String id = root.text("id");
		List<Mechanism> mechanisms = new ArrayList<>();
		root.entries("mechanisms", "id").forEach((entry) -> mechanisms.add(mechanism(entry)));
		check(mechanisms, Catalogue.triggered(id));
		this.file.check();
		return new Catalogue(id, mechanisms);
	}

	private Mechanism mechanism(Entry entry) {
		entry.allowing("id", "source", "facets", "owner", "effort", "stage", "steps", "withoutCeo", "refs");
		List<String> facets = entry.texts("facets");
		facets.stream()
			.filter((facet) -> !this.facets.contains(facet))
			.forEach((facet) -> entry.fault("names the unknown facet '" + facet + "'"));
		return new Mechanism(entry.text("id"), word(entry, "source", ConflictSource.class), facets,
				word(entry, "owner", Owner.class), number(entry, "effort", EFFORTS), number(entry, "stage", STAGES),
				number(entry, "steps", Integer.MAX_VALUE), needsCeo(entry), entry.texts("refs"));
	}

	private static <E extends Enum<E> & Coded> E word(Entry entry, String key, Class<E> words) {
		String code = entry.text(key);
		return Coded.find(words, code).orElseGet(() -> {
			entry.fault("has the unknown %s '%s'".formatted(key, code));
			return words.getEnumConstants()[0];
		});
	}

	private static int number(Entry entry, String key, int highest) {
		int number = entry.number(key);
		if (number < 1 || number > highest) {
			entry.fault("has a '%s' that is not among those known".formatted(key));
		}
		return number;
	}

	private static boolean needsCeo(Entry entry) {
		String withoutCeo = entry.text("withoutCeo");
		if (!Set.of("needed", "not-needed").contains(withoutCeo)) {
			entry.fault("says neither 'needed' nor 'not-needed' in 'withoutCeo'");
		}
		return withoutCeo.equals("needed");
	}

	private void check(List<Mechanism> mechanisms, Set<String> triggered) {
		Set<String> ids = new HashSet<>();
		for (Mechanism mechanism : mechanisms) {
			if (!ids.add(mechanism.id())) {
				this.file.faults().add("the mechanism '%s' stands there twice".formatted(mechanism.id()));
			}
			if (!triggered.contains(mechanism.id())) {
				this.file.faults().add("nothing calls for the mechanism '%s'".formatted(mechanism.id()));
			}
		}
		triggered.stream()
			.filter((id) -> !ids.contains(id))
			.sorted()
			.forEach((id) -> this.file.faults().add("the mechanism '%s' is missing".formatted(id)));
	}

}
