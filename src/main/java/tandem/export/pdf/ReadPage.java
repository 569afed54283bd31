package tandem.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;

import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import tandem.account.ClosedXml;

/** Reads a page as XML, and nothing that lies outside it. */
final class ReadPage {

	private ReadPage() {
	}

	static Document read(String page) {
		return read(new InputSource(new StringReader(readable(page))));
	}

	static Document read(InputStream page) {
		return read(new InputSource(page));
	}

	private static Document read(InputSource page) {
		try {
			return ClosedXml.parser().parse(page);
		}
		catch (SAXException | IOException | ParserConfigurationException ex) {
			throw new IllegalStateException("A page cannot be read", ex);
		}
	}

	/** XML has no place for some characters, however they are written. */
	private static String readable(String page) {
		StringBuilder readable = new StringBuilder(page.length());
		page.codePoints().filter(ReadPage::isOfXml).forEach(readable::appendCodePoint);
		return readable.toString();
	}

	private static boolean isOfXml(int character) {
		return character == '\t' || character == '\n' || character == '\r' || (character >= 0x20 && character <= 0xD7FF)
				|| (character >= 0xE000 && character <= 0xFFFD) || character >= 0x10000;
	}

}
