package tandem.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * Sets a page in pages as a tagged PDF. Nothing is fetched from anywhere: what a page
 * needs is in it, and its fonts are handed over. Made in a {@link ComposingRoom}, so that
 * no server loads what sets pages.
 */
class SetInPages {

	private static final int USUAL_SIZE = 400_000;

	private final Typefaces typefaces;

	SetInPages(Typefaces typefaces) {
		XRLog.setLoggerImpl(new Slf4jLogger());
		this.typefaces = typefaces;
	}

	/** Empty where it would take more pages than wanted. */
	Optional<byte[]> set(Document page, int most) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfUaAccessibility(true);
		builder.useSVGDrawer(
				new BatikSVGDrawer(BatikSVGDrawer.SvgScriptMode.SECURE, BatikSVGDrawer.SvgExternalResourceMode.SECURE));
		builder.useUriResolver((base, uri) -> isInThePage(uri) ? uri : null);
		builder.useExternalResourceAccessControl((uri, type) -> isInThePage(uri),
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useExternalResourceAccessControl((uri, type) -> isInThePage(uri),
				ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		builder.useHttpStreamImplementation(new Nowhere());
		builder.useProtocolsStreamImplementation(new Nowhere(), "http", "https", "file", "jar", "ftp");
		builder.useUnicodeBidiSplitter(BothDirections::new);
		builder.useUnicodeBidiReorderer(new BothDirections());
		this.typefaces.neededBy(page.getDocumentElement().getTextContent())
			.forEach((face) -> builder.useFont(face::open, face.family(), face.weight(), FontStyle.NORMAL, true));
		builder.withProducer("Tandem");
		builder.withW3cDocument(page, null);
		ByteArrayOutputStream pdf = new ByteArrayOutputStream(USUAL_SIZE);
		builder.toStream(pdf);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.layout();
			if (renderer.getRootBox().getLayer().getPages().size() > most) {
				return Optional.empty();
			}
			renderer.createPDF();
			return Optional.of(pdf.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isInThePage(@Nullable String uri) {
		return uri != null && uri.startsWith("data:image/png;base64,");
	}

	/** Where nothing is found. */
	private static final class Nowhere implements FSStreamFactory {

		@Override
		public FSStream getUrl(String url) {
			throw new IllegalStateException("A page asked for something outside of it");
		}

	}

}
