package tandem.account;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A practice's logo, made anew from what was sent: nothing of a file is kept but its
 * picture.
 */
public final class Logo {

	/** In bytes, of the file that is sent. */
	public static final int LARGEST = 200 * 1024;

	/** In pixels, before they are unpacked: a small file can hold a huge picture. */
	private static final long MOST_PIXELS = 4_000_000;

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G' };

	private final String type;

	private final byte[] content;

	Logo(String type, byte[] content) {
		this.type = type;
		this.content = content;
	}

	/** Its type of media. */
	public String type() {
		return this.type;
	}

	/** As it is handed out. */
	public byte[] content() {
		return this.content.clone();
	}

	/** Empty where it is neither a sound PNG nor a sound SVG, or too large. */
	public static Optional<Logo> read(byte[] file) {
		if (file.length > LARGEST) {
			return Optional.empty();
		}
		if (startsWith(file, PNG)) {
			return repainted(file).map((content) -> new Logo("image/png", content));
		}
		return SafeSvg.of(file).map((content) -> new Logo("image/svg+xml", content));
	}

	private static Optional<byte[]> repainted(byte[] file) {
		try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
			Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
			ImageReader reader = readers.next();
			try {
				reader.setInput(input, true, true);
				long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
				if (pixels > MOST_PIXELS) {
					return Optional.empty();
				}
				BufferedImage picture = reader.read(0);
				ByteArrayOutputStream painted = new ByteArrayOutputStream();
				ImageIO.write(picture, "png", painted);
				return Optional.of(painted.toByteArray());
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | RuntimeException ex) {
			return Optional.empty();
		}
	}

	private static boolean startsWith(byte[] file, byte[] beginning) {
		return file.length > beginning.length
				&& java.util.Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
	}

}
