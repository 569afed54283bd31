package tandem.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import tandem.instrument.References;
import tandem.instrument.content.ContentFile;
import tandem.instrument.content.Entry;

/** The published figures, read and checked when the application starts. */
@Component
@Lazy(false)
public class PublishedFigures {

	private final List<PublishedFigure> figures;

	PublishedFigures(References references) {
		ContentFile file = ContentFile.fromClassPath("tandem/report/figures-1.yaml");
		Entry root = file.root().allowing("id", "figures");
		root.text("id");
		this.figures = root.entries("figures", "id")
			.stream()
			.flatMap((entry) -> figure(entry, references).stream())
			.toList();
		file.check();
	}

	private static java.util.Optional<PublishedFigure> figure(Entry entry, References references) {
		entry.allowing("id", "source", "n", "year", "reference", "unit", "values");
		java.util.Optional<PublishedFigure> figure = references.find(entry.text("reference"))
			.map((reference) -> new PublishedFigure(entry.text("id"), entry.text("source"), entry.number("n"),
					entry.number("year"), reference, entry.text("unit"), values(entry.entry("values"))));
		if (figure.isEmpty()) {
			entry.fault("names an unknown reference");
		}
		return figure;
	}

	private static Map<String, Integer> values(Entry values) {
		Map<String, Integer> found = new LinkedHashMap<>();
		values.keys().forEach((key) -> found.put(key, values.number(key)));
		return found;
	}

	public List<PublishedFigure> all() {
		return this.figures;
	}

}
