package tandem.export.deck;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import tandem.account.Logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Programs for slides show a drawn logo as it was drawn. */
class PaintLogoTests {

	@Test
	void paintsADrawing() throws IOException {
		Logo logo = drawn("viewBox=\"0 0 60 20\"><rect width=\"30\" height=\"20\" fill=\"#7a1f3d\"/>");

		BufferedImage painted = ImageIO.read(new ByteArrayInputStream(PaintLogo.png(logo).orElseThrow()));

		assertThat((double) painted.getWidth() / painted.getHeight()).isCloseTo(3, within(0.02));
		assertThat(painted.getRGB(10, 10)).isEqualTo(new Color(0x7a1f3d).getRGB());
		assertThat(painted.getRGB(painted.getWidth() - 10, 10)).isZero();
	}

	@Test
	void leavesAPictureAsItIs() throws IOException {
		ByteArrayOutputStream sent = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(8, 4, BufferedImage.TYPE_INT_ARGB), "png", sent);
		Logo logo = Logo.read(sent.toByteArray()).orElseThrow();

		assertThat(PaintLogo.png(logo)).hasValue(logo.content());
	}

	@Test
	void paintsNothingThatIsThinnerThanAPoint() {
		assertThat(PaintLogo.png(drawn("width=\"3\" height=\"900\"><circle r=\"2\"/>"))).isEmpty();
	}

	@Test
	void staysWithinBoundsHoweverWideTheDrawing() throws IOException {
		Logo logo = drawn("viewBox=\"0 0 1000 10\"><rect width=\"1000\" height=\"10\"/>");

		BufferedImage painted = ImageIO.read(new ByteArrayInputStream(PaintLogo.png(logo).orElseThrow()));

		assertThat(painted.getWidth()).isLessThanOrEqualTo(1600);
	}

	private static Logo drawn(String content) {
		String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" " + content + "</svg>";
		return Logo.read(svg.getBytes(StandardCharsets.UTF_8)).orElseThrow();
	}

}
