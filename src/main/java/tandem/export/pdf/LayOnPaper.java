package tandem.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import tandem.export.Dress;
import tandem.report.Paper;

/**
 * Lays a template's page out for paper in a practice's look, and has it set in pages.
 */
@Component
class LayOnPaper {

	private static final String STYLE = "tandem/export/paper.css";

	private final WritePage writePage;

	private final Typesetters typesetters;

	LayOnPaper(WritePage writePage, Typesetters typesetters) {
		this.writePage = writePage;
		this.typesetters = typesetters;
	}

	/** The page, ready to be set. */
	Manuscript lay(String template, Locale locale, Map<String, @Nullable Object> model, Dress dress, Paper paper) {
		return Manuscript.of(this.writePage.write(template, locale, model), style(dress, paper), Emblem.of(dress));
	}

	byte[] set(Manuscript manuscript) {
		return this.typesetters.set(manuscript);
	}

	private static String style(Dress dress, Paper paper) {
		String size = (paper == Paper.LETTER) ? "letter" : "A4";
		return "@page { size: " + size + "; } " + styleSheet().replace("ACCENT", "#" + dress.accent());
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
