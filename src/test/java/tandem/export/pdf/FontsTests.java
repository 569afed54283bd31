package tandem.export.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The fonts that come along have what our texts say, in each weight. */
class FontsTests {

	private static final Path FONTS = Path.of("src/main/resources/tandem/export/fonts");

	@Test
	void haveEverySignOfEveryText() throws IOException {
		String texts = texts();

		assertThat(missing(texts, List.of("inter", "chinese"))).isEmpty();
		assertThat(missing(texts, List.of("inter-bold", "chinese-bold")))
			.as("drawn in the regular weight until src/fonts/cut.sh is run again")
			.hasSizeLessThan(40);
	}

	@Test
	void lieBesideTheirLicences() throws IOException {
		try (Stream<Path> files = Files.list(FONTS)) {
			List<String> names = files.map((file) -> file.getFileName().toString()).toList();
			String origin = Files.readString(FONTS.resolve("ORIGIN.txt"));

			assertThat(names).filteredOn((name) -> name.endsWith(".ttf")).hasSize(9).allMatch(origin::contains);
			assertThat(names).filteredOn((name) -> name.startsWith("LICENSE-")).hasSize(7);
		}
	}

	private static String missing(String texts, List<String> fonts) {
		List<Typefaces.Typeface> faces = fonts.stream()
			.map((font) -> new Typefaces.Typeface(font, "any", 400))
			.toList();
		return texts.codePoints()
			.distinct()
			.filter((character) -> character > ' ' && faces.stream().noneMatch((face) -> face.has(character)))
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	private static String texts() throws IOException {
		try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/messages"))) {
			StringBuilder texts = new StringBuilder();
			for (Path bundle : bundles.toList()) {
				texts.append(Files.readString(bundle));
			}
			return texts.toString();
		}
	}

}
