package tandem.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gives a picture of the web page its colours for paper. On the web the style sheet does
 * so; here they are written into the picture, and its text becomes outlines.
 */
class InkPicture {

	private static final String SVG = "http://www.w3.org/2000/svg";

	private static final String INK = "#1c1b19";

	private static final String PAPER = "#ffffff";

	/** By class, in the order of the style sheet: what stands later wins. */
	private static final List<Map.Entry<String, Map<String, String>>> INKS = List.of(
			Map.entry("soft", Map.of("fill", "#57534c")), Map.entry("cmo", both("#cf6417")),
			Map.entry("cio", both("#2b5dab")), Map.entry("ceo", both("#736e66")),
			Map.entry("guess", Map.of("fill", PAPER)),
			Map.entry("absent", Map.of("fill", "none", "stroke-dasharray", "1.5 2")),
			Map.entry("rule", line("#dcd7cb")), Map.entry("axis", line("#857f73")), Map.entry("gap", line(INK)),
			Map.entry("hollow", Map.of("fill", "none", "stroke", "#857f73", "stroke-opacity", "0.6")),
			Map.entry("range", line(INK)), Map.entry("dot", Map.of("stroke", INK)), Map.entry("miss", line("#57534c")),
			Map.entry("aligned", Map.of("fill", "#e9def0")), Map.entry("watch", Map.of("fill", "#c9a9d8")),
			Map.entry("strained", Map.of("fill", "#9360ad")), Map.entry("conflict", Map.of("fill", "#552a70")),
			Map.entry("noise", Map.of("fill", "#f2efe7")), Map.entry("unclear", Map.of("fill", "#e8e4db")),
			Map.entry("ink", Map.of("fill", INK)), Map.entry("ring", line(INK)));

	private final Typefaces typefaces;

	InkPicture(Typefaces typefaces) {
		this.typefaces = typefaces;
	}

	private static Map<String, String> both(String colour) {
		return Map.of("fill", colour, "stroke", colour);
	}

	private static Map<String, String> line(String colour) {
		return Map.of("fill", "none", "stroke", colour);
	}

	void ink(Element picture) {
		/* What is silent on the web still needs a word here: a blank is one. */
		picture.setAttribute("alt", "true".equals(picture.getAttribute("aria-hidden")) ? " " : words(picture));
		draw(picture);
	}

	private static String words(Element picture) {
		String label = picture.getAttribute("aria-label");
		return !label.isEmpty() ? label
				: children(picture).stream()
					.filter((child) -> child.getLocalName().equals("title") || child.getLocalName().equals("desc"))
					.map((child) -> child.getTextContent().strip())
					.collect(Collectors.joining(". "));
	}

	private void draw(Element shape) {
		Element drawn = (Element) shape.getOwnerDocument().renameNode(shape, SVG, shape.getLocalName());
		List<String> classes = Stream.of(drawn.getAttribute("class").split(" ")).toList();
		INKS.stream()
			.filter((ink) -> classes.contains(ink.getKey()))
			.forEach((ink) -> ink.getValue().forEach(drawn::setAttribute));
		for (Element child : children(drawn)) {
			switch (child.getLocalName()) {
				case "text" -> drawn.replaceChild(outlined(child), child);
				case "g", "path", "rect", "circle" -> draw(child);
				default -> drawn.removeChild(child);
			}
		}
	}

	private Element outlined(Element text) {
		Document page = text.getOwnerDocument();
		Outlines outlines = this.typefaces.outlines(text.getTextContent().strip());
		double size = Double.parseDouble(text.getAttribute("font-size"));
		double length = outlines.width() * size;
		double shift = switch (text.getAttribute("text-anchor")) {
			case "middle" -> length / 2;
			case "end" -> length;
			default -> 0;
		};
		Element path = page.createElementNS(SVG, "path");
		path.setAttribute("d", outlines.path());
		path.setAttribute("fill", text.getAttribute("class").contains("soft") ? "#57534c" : INK);
		path.setAttribute("transform",
				String.format(Locale.ROOT, "translate(%.3f %s) scale(%s -%s)",
						Double.parseDouble(text.getAttribute("x")) - shift, text.getAttribute("y"),
						text.getAttribute("font-size"), text.getAttribute("font-size")));
		return path;
	}

	private static List<Element> children(Element parent) {
		List<Element> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				children.add(element);
			}
		}
		return children;
	}

}
