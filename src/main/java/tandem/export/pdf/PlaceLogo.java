package tandem.export.pdf;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

import javax.imageio.ImageIO;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Puts a practice's logo before its name: an SVG as drawing, a PNG no finer than print
 * needs.
 */
final class PlaceLogo {

	private static final int WIDEST = 720;

	private static final int HIGHEST = 220;

	private PlaceLogo() {
	}

	static void place(Document page, Emblem emblem) {
		Element name = name(page);
		Element picture = emblem.isPhoto() ? photo(page, emblem) : drawing(page, emblem);
		picture.setAttribute("alt", emblem.practice());
		name.setTextContent("");
		name.appendChild(picture);
	}

	private static Element name(Document page) {
		return ForPaper.all(page, "p")
			.stream()
			.filter((element) -> element.getAttribute("id").equals("practice"))
			.findFirst()
			.orElseThrow();
	}

	private static Element drawing(Document page, Emblem emblem) {
		Document drawing = ReadPage.read(new ByteArrayInputStream(emblem.content()));
		return (Element) page.importNode(drawing.getDocumentElement(), true);
	}

	private static Element photo(Document page, Emblem emblem) {
		try {
			BufferedImage picture = ImageIO.read(new ByteArrayInputStream(emblem.content()));
			ByteArrayOutputStream smaller = new ByteArrayOutputStream();
			ImageIO.write(fitted(picture), "png", smaller);
			Element image = page.createElementNS(null, "img");
			image.setAttribute("src",
					"data:image/png;base64," + Base64.getEncoder().encodeToString(smaller.toByteArray()));
			return image;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BufferedImage fitted(BufferedImage picture) {
		double scale = Math.min((double) WIDEST / picture.getWidth(), (double) HIGHEST / picture.getHeight());
		if (scale >= 1) {
			return picture;
		}
		int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
		BufferedImage fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		Graphics2D canvas = fitted.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		canvas.drawImage(picture, 0, 0, width, height, null);
		canvas.dispose();
		return fitted;
	}

}
