package tandem.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tandem.instrument.content.ContentFile;
import tandem.instrument.content.Entry;

/**
 * The published figures, read and checked at start: one without a year or a sample is
 * refused.
 */
@Component
public class Figures {

	private final List<Figure> all;

	Figures() {
		ContentFile file = ContentFile.fromClassPath("tandem/report/figures-1.yaml");
		this.all = file.root()
			.allowing("id", "figures")
			.entries("figures", "id")
			.stream()
			.map(Figures::figure)
			.toList();
		file.check();
	}

	public List<Figure> all() {
		return this.all;
	}

	private static Figure figure(Entry entry) {
		entry.allowing("id", "source", "n", "year", "reference", "unit", "values");
		Entry values = entry.entry("values");
		Map<String, Integer> read = new LinkedHashMap<>();
		values.keys().forEach((code) -> read.put(code, values.number(code)));
		return new Figure(entry.text("id"), entry.text("source"), entry.number("n"), entry.number("year"),
				entry.text("reference"), entry.text("unit"), read);
	}

}
