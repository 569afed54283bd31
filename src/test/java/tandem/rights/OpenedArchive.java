package tandem.rights;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An export, unpacked as whoever received it would. */
record OpenedArchive(Map<String, String> files) {

	static OpenedArchive of(byte[] zip) throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return new OpenedArchive(files);
	}

	JsonNode json() {
		return JsonMapper.shared().readTree(this.files.get("data.json"));
	}

	/** The rows of one theme, each value as text. */
	List<Map<String, String>> rows(String theme) {
		List<Map<String, String>> rows = new ArrayList<>();
		json().get("themes").path(theme).forEach((row) -> {
			Map<String, String> texts = new LinkedHashMap<>();
			row.properties()
				.forEach((field) -> texts.put(field.getKey(),
						field.getValue().isNull() ? "null" : field.getValue().asString(field.getValue().toString())));
			rows.add(texts);
		});
		return rows;
	}

	String everything() {
		return String.join("\n", this.files.values());
	}

}
