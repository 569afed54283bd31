package tandem.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * A printed report, as a test reads it.
 *
 * @param content the file
 */
public record PdfFile(byte[] content) {

	/** What it says, in one line. */
	public String text() {
		return read((document) -> new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
	}

	public int pages() {
		return read(PDDocument::getNumberOfPages);
	}

	public float width() {
		return read((document) -> document.getPage(0).getMediaBox().getWidth());
	}

	public List<String> bookmarks() {
		return read((document) -> {
			List<String> names = new ArrayList<>();
			for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
				names.add(item.getTitle());
			}
			return names;
		});
	}

	/** Fonts that a reader would have to have. */
	public List<String> fontsNotEmbedded() {
		return read((document) -> {
			List<String> missing = new ArrayList<>();
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					var font = page.getResources().getFont(name);
					if (!font.isEmbedded()) {
						missing.add(font.getName());
					}
				}
			}
			return missing;
		});
	}

	/** What breaks PDF/UA-1, by its clauses. */
	public List<String> breaksOfUniversalAccess() {
		VeraGreenfieldFoundryProvider.initialise();
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(this.content), PDFAFlavour.PDFUA_1);
				var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			var result = validator.validate(parser);
			List<String> breaks = result.getTestAssertions()
				.stream()
				.filter((assertion) -> assertion.getStatus() == TestAssertion.Status.FAILED)
				.map((assertion) -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
						+ assertion.getLocation().getContext())
				.distinct()
				.toList();
			return (breaks.isEmpty() && !result.isCompliant()) ? List.of("not compliant") : breaks;
		}
		catch (VeraPDFException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private <T> T read(Reading<T> reading) {
		try (PDDocument document = Loader.loadPDF(this.content)) {
			return reading.of(document);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private interface Reading<T> {

		T of(PDDocument document) throws IOException;

	}

}
