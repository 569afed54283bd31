package tandem.export.deck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** A deck as whoever opens it finds it. */
public final class SlidesFile {

	private final byte[] content;

	public SlidesFile(byte[] content) {
		this.content = content;
	}

	/** The message of each slide. */
	public List<String> titles() {
		try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(this.content))) {
			List<String> titles = new ArrayList<>();
			for (XSLFSlide slide : show.getSlides()) {
				titles.add(slide.getTitle());
			}
			return titles;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Everything in it, workbooks within charts and notes included. */
	public String everything() {
		return String.join("\n", parts().values());
	}

	/** Every part as text, those of the workbooks inside included. */
	Map<String, String> parts() {
		Map<String, String> parts = new TreeMap<>();
		try {
			unpack(this.content, "", parts);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return parts;
	}

	private static void unpack(byte[] file, String inside, Map<String, String> parts) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] content = zip.readAllBytes();
				String name = inside + entry.getName();
				if (name.endsWith(".xlsx")) {
					unpack(content, name + "!", parts);
				}
				else {
					parts.put(name, new String(content, StandardCharsets.UTF_8));
				}
			}
		}
	}

}
