package tandem.instrument.content;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tandem.instrument.Reference;
import tandem.instrument.References;

/** Reads what the content rests on, refusing a publication that is not fully named. */
public final class ReferencesFile {

	private static final Set<String> KINDS = Set.of("paper", "survey", "press");

	private static final Set<String> UNITS = Set.of("persons", "pairs", "teams", "organisations", "studies", "effects",
			"cases");

	private final ContentFile file;

	private ReferencesFile(ContentFile file) {
		this.file = file;
	}

	public static References load() {
		return new ReferencesFile(ContentFile.fromClassPath("tandem/instrument/references.yaml")).references();
	}

	public static References read(String name, InputStream content) {
		return new ReferencesFile(ContentFile.read(name, content)).references();
	}

	private References references() {
		List<Reference> references = this.file.root()
			.allowing("references")
			.entries("references", "id")
			.stream()
			.map(ReferencesFile::reference)
			.toList();
		Set<String> seen = new HashSet<>();
		references.stream()
			.map(Reference::id)
			.filter((id) -> !seen.add(id))
			.forEach((id) -> this.file.faults().add("the reference '%s' stands there twice".formatted(id)));
		this.file.check();
		return new References(references);
	}

	private static Reference reference(Entry entry) {
		entry.allowing("id", "authors", "year", "title", "publisher", "kind", "n", "unit");
		return new Reference(entry.text("id"), entry.text("authors"), entry.number("year"), entry.text("title"),
				entry.text("publisher"), word(entry, "kind", KINDS), sample(entry));
	}

	private static Reference.@Nullable Sample sample(Entry entry) {
		if (!entry.has("n") && !entry.has("unit")) {
			return null;
		}
		return new Reference.Sample(entry.number("n"), word(entry, "unit", UNITS));
	}

	private static String word(Entry entry, String key, Set<String> words) {
		String word = entry.text(key);
		if (!words.contains(word)) {
			entry.fault("has the unknown %s '%s'".formatted(key, word));
		}
		return word;
	}

}
