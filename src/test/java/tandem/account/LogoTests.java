package tandem.account;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LogoTests {

	private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">%s</svg>";

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<path d=\"M0 0\" onload=\"alert(1)\"/>",
			"<a xlink:href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>", "<image href=\"https://evil.example/x\"/>",
			"<use xlink:href=\"https://evil.example/x#a\"/>", "<foreignObject><p>alert(1)</p></foreignObject>",
			"<style>path { fill: url(https://evil.example/x) }</style>", "<path style=\"fill:url(//evil.example)\"/>",
			"<rect fill=\"url(https://evil.example/x)\"/>", "<rect fill=\"red url(https://evil.example)\"/>",
			"<rect fill=\"URL(//evil.example/x)\"/>", "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
			"<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
			"<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>", "<title>alert(1)</title>",
			"<g><![CDATA[<script>alert(1)</script>]]></g>", "<rect id=\"&quot;&gt;&lt;script&gt;alert(1)\"/>" })
	void leavesOutOfAnSvgWhatIsNoShape(String part) {
		assertThat(drawn(SVG.formatted(part))).doesNotContainIgnoringCase("script")
			.doesNotContain("alert", "evil", "href", "style", "onload")
			.startsWith("<svg");
	}

	@Test
	void keepsShapesColoursAndGradients() {
		String shapes = "<defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"#f00\"></stop></linearGradient></defs>"
				+ "<g transform=\"translate(1, 2) rotate(45)\"><path d=\"M0 0h9v-9z\" fill=\"url(#a)\"></path></g>";

		assertThat(drawn(SVG.formatted(shapes))).contains("viewBox=\"0 0 9 9\"", "stop-color=\"#f00\"",
				"fill=\"url(#a)\"", "transform=\"translate(1, 2) rotate(45)\"", "d=\"M0 0h9v-9z\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "GIF89a", "<svg/>", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "<svg",
			"<!DOCTYPE svg [<!ENTITY a \"aa\">]><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">&a;</svg>",
			"<!DOCTYPE svg SYSTEM \"file:///etc/passwd\"><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
			"<svg xmlns=\"http://www.w3.org/2000/svg\"/>" })
	void refusesWhatIsNoPicture(String file) {
		assertThat(Logo.read(file.getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

	@Test
	void refusesAnSvgThatIsTooDeepOrTooLarge() {
		assertThat(Logo.read(SVG.formatted("<g>".repeat(50) + "</g>".repeat(50)).getBytes(StandardCharsets.UTF_8)))
			.isEmpty();
		assertThat(Logo.read(SVG.formatted("<g/>".repeat(6_000)).getBytes(StandardCharsets.UTF_8))).isEmpty();
		assertThat(Logo.read(SVG.formatted(" ".repeat(Logo.LARGEST)).getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

	@Test
	void paintsAPngAnewAndKeepsNothingElseOfIt() throws IOException {
		byte[] png = png(4, 3);
		byte[] withMore = java.util.Arrays.copyOf(png, png.length + 20);
		System.arraycopy("<script>alert(1)".getBytes(StandardCharsets.US_ASCII), 0, withMore, png.length, 16);

		Logo logo = Logo.read(withMore).orElseThrow();

		assertThat(logo.type()).isEqualTo("image/png");
		assertThat(new String(logo.content(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
		assertThat(ImageIO.read(new java.io.ByteArrayInputStream(logo.content())).getWidth()).isEqualTo(4);
	}

	@Test
	void refusesASmallFileThatHoldsAHugePicture() throws IOException {
		byte[] png = png(9_000, 9_000);

		assertThat(png.length).isLessThan(Logo.LARGEST);
		assertThat(Logo.read(png)).isEmpty();
		assertThat(Logo.read(java.util.Arrays.copyOf(png(40, 30), 20))).isEmpty();
	}

	private static String drawn(String svg) {
		return new String(Logo.read(svg.getBytes(StandardCharsets.UTF_8)).orElseThrow().content(),
				StandardCharsets.UTF_8);
	}

	private static byte[] png(int width, int height) throws IOException {
		ByteArrayOutputStream painted = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", painted);
		return painted.toByteArray();
	}

}
