package tandem.export.deck;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;

import tandem.export.Dress;

/**
 * An empty deck in the look of the house: its parts are text files beside the other
 * content.
 */
final class HouseTemplate {

	/** The accent that the theme’s file names; a practice’s own takes its place. */
	static final String ACCENT = Dress.ACCENT;

	private static final String FOLDER = "/tandem/export/deck/";

	private static final Map<String, String> PARTS = new LinkedHashMap<>();

	static {
		PARTS.put("[Content_Types].xml", "content-types");
		PARTS.put("_rels/.rels", "rels");
		PARTS.put("ppt/presentation.xml", "presentation");
		PARTS.put("ppt/_rels/presentation.xml.rels", "presentation-rels");
		PARTS.put("ppt/slideMasters/slideMaster1.xml", "master");
		PARTS.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", "master-rels");
		PARTS.put("ppt/slideLayouts/slideLayout1.xml", "layout-title");
		PARTS.put("ppt/slideLayouts/_rels/slideLayout1.xml.rels", "layout-rels");
		PARTS.put("ppt/slideLayouts/slideLayout2.xml", "layout-message");
		PARTS.put("ppt/slideLayouts/_rels/slideLayout2.xml.rels", "layout-rels");
		PARTS.put("ppt/notesMasters/notesMaster1.xml", "notes");
		PARTS.put("ppt/notesMasters/_rels/notesMaster1.xml.rels", "notes-rels");
		PARTS.put("ppt/theme/theme1.xml", "theme");
		PARTS.put("ppt/theme/theme2.xml", "theme");
		PARTS.put("ppt/tableStyles.xml", "table-styles");
	}

	private HouseTemplate() {
	}

	/** A new deck without a slide, in an accent of six digits. */
	static XMLSlideShow open(String accent) {
		try {
			return new XMLSlideShow(new ByteArrayInputStream(zipped(accent)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static XSLFSlideLayout cover(XMLSlideShow deck) {
		return deck.getSlideMasters().get(0).getLayout("Title");
	}

	static XSLFSlideLayout message(XMLSlideShow deck) {
		return deck.getSlideMasters().get(0).getLayout("Message");
	}

	private static byte[] zipped(String accent) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			for (Map.Entry<String, String> part : PARTS.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part(part.getValue()).replace(ACCENT, accent).getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file.toByteArray();
	}

	private static String part(String name) throws IOException {
		try (InputStream content = HouseTemplate.class.getResourceAsStream(FOLDER + name + ".xml")) {
			if (content == null) {
				throw new IllegalStateException("The template has no " + name);
			}
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
