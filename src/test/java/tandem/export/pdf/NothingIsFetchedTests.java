package tandem.export.pdf;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A page that asks for something outside of itself gets none of it: no file, no class
 * path, no network.
 */
class NothingIsFetchedTests {

	private static final byte[] DOT = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==");

	private final Typefaces typefaces = new Typefaces();

	private final ForPaper forPaper = new ForPaper(this.typefaces, new InkPicture(this.typefaces));

	private final SetInPages setInPages = new SetInPages(this.typefaces);

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "<img alt='a' src='%s'/>", "<p style='background-image: url(%s)'>a</p>",
			"<object data='%s' type='image/png'>a</object>", "<iframe src='%s'></iframe>",
			"<style>@import url(%s); @font-face { font-family: x; src: url(%s) } p { font-family: x }</style>",
			"<link rel='stylesheet' href='%s'/>", "<base href='%s'/><img alt='a' src='dot.png'/>",
			"<svg xmlns='http://www.w3.org/2000/svg' alt='a' viewBox='0 0 9 9'><image width='9' height='9' href='%s' xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='%s'/></svg>",
			"<svg xmlns='http://www.w3.org/2000/svg' alt='a' viewBox='0 0 9 9'><use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='%s#a'/></svg>",
			"<svg xmlns='http://www.w3.org/2000/svg' alt='a' viewBox='0 0 9 9'><style>@import url(%s);</style><rect width='3' height='3'/></svg>" })
	void fromNowhere(String asking) throws IOException {
		Path dot = Files.write(this.folder.resolve("dot.png"), DOT);
		try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(50);
			for (String address : new String[] { dot.toUri().toString(),
					"http://127.0.0.1:" + server.getLocalPort() + "/dot.png", "jar:" + dot.toUri() + "!/dot.png",
					"/tandem/export/paper.css", "classpath:tandem/export/paper.css", dot.toString() }) {
				byte[] pdf = set(asking.replace("%s", address));

				assertThat(pictures(pdf)).as(address).isZero();
			}
			assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
		}
	}

	private byte[] set(String content) {
		Document page = ReadPage.read("<html lang='en'><head><title>t</title></head><body><p>before</p>" + content
				+ "<p>after</p></body></html>");
		this.forPaper.prepare(page);
		byte[] pdf = this.setInPages.set(page, 9).orElseThrow();
		assertThat(text(pdf)).contains("before");
		return pdf;
	}

	private static String text(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static int pictures(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			int pictures = 0;
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getXObjectNames()) {
					pictures += page.getResources().isImageXObject(name) ? 1 : 0;
				}
			}
			return pictures;
		}
	}

}
