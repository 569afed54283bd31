package tandem.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import tandem.export.Dress;
import tandem.report.Paper;

/**
 * Lays a template's page out for paper in a practice's look, and sets it in pages.
 */
@Component
class LayOnPaper {

	private static final String STYLE = "tandem/export/paper.css";

	private final WritePage writePage;

	private final ForPaper forPaper;

	private final PlaceLogo placeLogo;

	private final SingletonSupplier<SetInPages> setInPages;

	LayOnPaper(WritePage writePage, ForPaper forPaper, PlaceLogo placeLogo, Typefaces typefaces) {
		this.writePage = writePage;
		this.forPaper = forPaper;
		this.placeLogo = placeLogo;
		this.setInPages = SingletonSupplier.of(() -> new SetInPages(typefaces));
	}

	/** The page, ready to be set. */
	Document lay(String template, Locale locale, Map<String, @Nullable Object> model, Dress dress, Paper paper) {
		Document document = ReadPage.read(this.writePage.write(template, locale, model));
		style(document, dress, paper);
		this.forPaper.prepare(document);
		this.placeLogo.place(document, dress);
		return document;
	}

	/** On as many pages as it takes. */
	byte[] set(Document document) {
		return set(document, Integer.MAX_VALUE).orElseThrow();
	}

	/** Empty where it would take more pages than wanted. */
	Optional<byte[]> set(Document document, int most) {
		return this.setInPages.obtain().set(document, most);
	}

	private static void style(Document page, Dress dress, Paper paper) {
		Element style = page.createElementNS(null, "style");
		String size = (paper == Paper.LETTER) ? "letter" : "A4";
		style.setTextContent("@page { size: " + size + "; } " + styleSheet().replace("ACCENT", "#" + dress.accent()));
		ForPaper.all(page, "head").get(0).appendChild(style);
	}

	private static String styleSheet() {
		try (InputStream content = new ClassPathResource(STYLE).getInputStream()) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
