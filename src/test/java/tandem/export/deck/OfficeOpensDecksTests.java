package tandem.export.deck;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tandem.export.Dress;
import tandem.report.GoldenViews;
import tandem.report.Level;
import tandem.report.Reader;
import tandem.shared.Language;
import tandem.shared.Seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * LibreOffice, where it is installed, opens every kind of deck, each slide on its own.
 */
class OfficeOpensDecksTests {

	private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

	@Test
	void eachSlideOnAPageOfItsOwn(@TempDir Path folder) throws IOException, InterruptedException {
		assumeTrue(isInstalled(), "no soffice on the PATH");
		Map<String, Deck> decks = decks();
		for (Map.Entry<String, Deck> deck : decks.entrySet()) {
			Files.write(folder.resolve(deck.getKey() + ".pptx"), new DrawDeck(deck.getValue(),
					new Dress("Halden Partners", HouseTemplate.ACCENT, null), Locale.ENGLISH)
				.draw(Instant.EPOCH));
		}

		convert(folder, decks.keySet().stream().map((name) -> name + ".pptx").toList());

		for (Map.Entry<String, Deck> deck : decks.entrySet()) {
			String pages = Files.readString(folder.resolve(deck.getKey() + ".pdf"), StandardCharsets.ISO_8859_1);
			assertThat(PAGE.matcher(pages).results().count()).as(deck.getKey())
				.isEqualTo(deck.getValue().slides().size() + 1);
		}
	}

	private static Map<String, Deck> decks() {
		Map<String, Deck> decks = new LinkedHashMap<>();
		for (Language language : Language.values()) {
			decks.put(language.code(), TestDecks.planned(GoldenViews.onSlides("mixed-5.json", Reader.TRIO, Level.MARKS),
					language.locale()));
		}
		decks.put("bands",
				TestDecks.planned(GoldenViews.onSlides("all-conflict.json", Reader.PAIR, Level.BANDS), Locale.ENGLISH));
		decks.put("empty", TestDecks.planned(GoldenViews.onSlides("nothing-answered.json", Reader.LEAD, Level.MARKS,
				"<b>&\"".repeat(40), Map.of(Seat.CMO, "יוסף 🦊".repeat(20))), Locale.ENGLISH));
		return decks;
	}

	private static void convert(Path folder, List<String> decks) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("soffice", "--headless",
				"-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "pdf"));
		command.addAll(decks);
		Process office = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("office.log").toFile())
			.start();
		try {
			assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
		}
		finally {
			office.destroyForcibly();
		}
	}

	private static boolean isInstalled() {
		boolean installed = List.of(System.getenv("PATH").split(File.pathSeparator))
			.stream()
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, "soffice")));
		if (!installed) {
			System.err.println("NOT TRIED: no LibreOffice (soffice) on the PATH, so no deck was opened in it.");
		}
		return installed;
	}

}
