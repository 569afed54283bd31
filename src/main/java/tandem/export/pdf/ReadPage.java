package tandem.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

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
			DocumentBuilder parser = factory().newDocumentBuilder();
			parser.setErrorHandler(new DefaultHandler());
			return parser.parse(page);
		}
		catch (SAXException | IOException | ParserConfigurationException ex) {
			throw new IllegalStateException("A page cannot be read", ex);
		}
	}

	private static DocumentBuilderFactory factory() throws ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		factory.setXIncludeAware(false);
		factory.setExpandEntityReferences(false);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
		return factory;
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
