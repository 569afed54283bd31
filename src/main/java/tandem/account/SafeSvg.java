package tandem.account;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.xml.parsers.ParserConfigurationException;

import org.springframework.web.util.HtmlUtils;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Draws an SVG picture anew from its shapes and colours alone. What is not on the lists
 * below is left out: scripts, handlers, links, styles, text, other documents.
 */
final class SafeSvg {

	private static final String NAMESPACE = "http://www.w3.org/2000/svg";

	private static final Set<String> ELEMENTS = Set.of("svg", "g", "path", "rect", "circle", "ellipse", "line",
			"polyline", "polygon", "defs", "linearGradient", "radialGradient", "stop");

	private static final Set<String> ATTRIBUTES = Set.of("viewBox", "width", "height", "d", "x", "y", "x1", "y1", "x2",
			"y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "points", "transform", "fill", "fill-rule", "clip-rule",
			"fill-opacity", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
			"stroke-dasharray", "stroke-dashoffset", "stroke-opacity", "opacity", "offset", "stop-color",
			"stop-opacity", "gradientUnits", "gradientTransform", "spreadMethod", "id", "preserveAspectRatio");

	/** Numbers, names, colours, and a gradient of this picture. */
	private static final Pattern VALUE = Pattern
		.compile("url\\(#[\\w-]{1,100}\\)|(?![^()]*url\\()[\\w\\s#.,%+-]*(?:\\([\\w\\s.,%+-]*\\)[\\w\\s#.,%+-]*)*");

	private static final int MOST_ELEMENTS = 5_000;

	private static final int DEEPEST = 40;

	private final StringBuilder drawn = new StringBuilder();

	private int elements;

	private SafeSvg() {
	}

	/** Empty where it is no SVG picture that can be drawn at any size. */
	static Optional<byte[]> of(byte[] file) {
		try {
			Element root = ClosedXml.parser().parse(new ByteArrayInputStream(file)).getDocumentElement();
			if (!isDrawn(root) || !root.getLocalName().equals("svg") || !isSized(root)) {
				return Optional.empty();
			}
			SafeSvg picture = new SafeSvg();
			picture.draw(root, 0);
			return Optional.of(picture.drawn.toString().getBytes(StandardCharsets.UTF_8));
		}
		catch (SAXException | IOException | ParserConfigurationException | TooMuch ex) {
			return Optional.empty();
		}
	}

	private static boolean isSized(Element root) {
		return root.hasAttribute("viewBox") || (root.hasAttribute("width") && root.hasAttribute("height"));
	}

	private static boolean isDrawn(Element element) {
		return NAMESPACE.equals(element.getNamespaceURI()) && ELEMENTS.contains(element.getLocalName());
	}

	private void draw(Element element, int depth) {
		if (++this.elements > MOST_ELEMENTS || depth > DEEPEST) {
			throw new TooMuch();
		}
		String name = element.getLocalName();
		this.drawn.append('<').append(name);
		if (depth == 0) {
			this.drawn.append(" xmlns=\"").append(NAMESPACE).append('"');
		}
		attributes(element).forEach((key, value) -> this.drawn.append(' ')
			.append(key)
			.append("=\"")
			.append(HtmlUtils.htmlEscape(value, "UTF-8"))
			.append('"'));
		this.drawn.append('>');
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner && isDrawn(inner)) {
				draw(inner, depth + 1);
			}
		}
		this.drawn.append("</").append(name).append('>');
	}

	private static Map<String, String> attributes(Element element) {
		Map<String, String> kept = new TreeMap<>();
		for (int index = 0; index < element.getAttributes().getLength(); index++) {
			Attr attribute = (Attr) element.getAttributes().item(index);
			if (attribute.getNamespaceURI() == null && ATTRIBUTES.contains(attribute.getName())
					&& VALUE.matcher(attribute.getValue()).matches()) {
				kept.put(attribute.getName(), attribute.getValue());
			}
		}
		return kept;
	}

	private static final class TooMuch extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
