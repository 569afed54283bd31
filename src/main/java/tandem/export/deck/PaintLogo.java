package tandem.export.deck;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import tandem.account.ClosedXml;
import tandem.account.Logo;

/**
 * A logo as every program for slides can show it: a drawing is painted. One thinner than
 * a point cannot be; the practice's name stands there then.
 */
final class PaintLogo extends ImageTranscoder {

	/** In pixels; it is shown at a quarter of that. */
	private static final double HEIGHT = 260;

	private static final double WIDEST = 1600;

	private @Nullable BufferedImage painted;

	/** Batik takes a drawing without width and height for a square, so both are given. */
	private PaintLogo(double width, double height) {
		addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width);
		addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) height);
		addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
		addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
	}

	/** As PNG; empty where it cannot be painted. */
	static Optional<byte[]> png(Logo logo) {
		if (logo.type().equals("image/png")) {
			return Optional.of(logo.content());
		}
		try {
			double ratio = ratio(
					ClosedXml.parser().parse(new ByteArrayInputStream(logo.content())).getDocumentElement());
			double height = Math.min(HEIGHT, WIDEST / ratio);
			boolean isSeen = height >= 1 && height * ratio >= 1;
			return isSeen ? Optional.of(paint(logo, height * ratio, height)) : Optional.empty();
		}
		catch (TranscoderException | IOException | SAXException | ParserConfigurationException | RuntimeException ex) {
			return Optional.empty();
		}
	}

	private static byte[] paint(Logo logo, double width, double height) throws TranscoderException, IOException {
		PaintLogo paint = new PaintLogo(width, height);
		paint.transcode(new TranscoderInput(new ByteArrayInputStream(logo.content())), new TranscoderOutput());
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(Objects.requireNonNull(paint.painted), "png", png);
		return png.toByteArray();
	}

	/** How many times as wide as high, as a browser would show it. */
	private static double ratio(Element root) {
		String[] box = StringUtils.tokenizeToStringArray(root.getAttribute("viewBox"), " ,\t\n");
		return (box.length == 4) ? Double.parseDouble(box[2]) / Double.parseDouble(box[3])
				: length(root, "width") / length(root, "height");
	}

	private static double length(Element root, String name) {
		return Double.parseDouble(root.getAttribute(name).replaceAll("[a-z%\\s]", ""));
	}

	@Override
	public BufferedImage createImage(int width, int height) {
		return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
	}

	@Override
	public void writeImage(BufferedImage image, TranscoderOutput output) {
		this.painted = image;
	}

}
