package tandem.rights;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import tandem.shared.CsvLine;

/**
 * Writes an export: a text to read first, everything as JSON, and each theme as CSV. No
 * more than a row is held in memory.
 */
@Component
class WriteArchive {

	/** Grows when a file or a field gets another meaning. */
	static final String FORMAT = "tandem-export-1";

	private final JsonMapper json;

	WriteArchive(JsonMapper json) {
		this.json = json;
	}

	/**
	 * What an export says at its top.
	 *
	 * @param readMe the text to read first
	 * @param made when
	 * @param about whose data these are
	 */
	record Cover(String readMe, Instant made, Map<String, String> about) {
	}

	void write(OutputStream out, Cover cover, List<Theme> themes) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		begin(zip, "README.txt", cover);
		zip.write((CsvLine.BYTE_ORDER_MARK + cover.readMe()).getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
		begin(zip, "data.json", cover);
		writeJson(zip, cover, themes);
		zip.closeEntry();
		for (Theme theme : themes) {
			begin(zip, "csv/" + theme.name() + ".csv", cover);
			zip.write(CsvLine.BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
			theme.read(new CsvRows(zip));
			zip.closeEntry();
		}
		zip.finish();
	}

	private static void begin(ZipOutputStream zip, String name, Cover cover) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTime(cover.made().toEpochMilli());
		zip.putNextEntry(entry);
	}

	private void writeJson(OutputStream out, Cover cover, List<Theme> themes) {
		try (JsonGenerator json = this.json.writer()
			.without(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.withDefaultPrettyPrinter()
			.createGenerator(out)) {
			json.writeStartObject();
			json.writeStringProperty("format", FORMAT);
			json.writeStringProperty("made", cover.made().toString());
			json.writePOJOProperty("about", cover.about());
			json.writeObjectPropertyStart("themes");
			for (Theme theme : themes) {
				json.writeArrayPropertyStart(theme.name());
				theme.read(new JsonRows(json));
				json.writeEndArray();
			}
			json.writeEndObject();
			json.writeEndObject();
		}
	}

	/** Rows as objects. */
	private static final class JsonRows implements Theme.Reader {

		private final JsonGenerator json;

		private List<String> names = List.of();

		JsonRows(JsonGenerator json) {
			this.json = json;
		}

		@Override
		public void columns(List<String> columns) {
			this.names = columns;
		}

		@Override
		public void row(List<? extends @Nullable Object> values) {
			this.json.writeStartObject();
			for (int i = 0; i < this.names.size(); i++) {
				this.json.writePOJOProperty(this.names.get(i), values.get(i));
			}
			this.json.writeEndObject();
		}

	}

	/** Rows as lines; a record among the values is written as JSON. */
	private final class CsvRows implements Theme.Reader {

		private final OutputStream out;

		CsvRows(OutputStream out) {
			this.out = out;
		}

		@Override
		public void columns(List<String> columns) {
			line(columns);
		}

		@Override
		public void row(List<? extends @Nullable Object> values) {
			line(values.stream().map((value) -> (value instanceof Record) ? text(value) : value).toList());
		}

		private String text(Object value) {
			return WriteArchive.this.json.writeValueAsString(value);
		}

		private void line(List<? extends @Nullable Object> cells) {
			try {
				this.out.write(CsvLine.of(cells).getBytes(StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
