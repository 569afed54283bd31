package tandem.export.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Turns a page of the web into one of paper: pictures get their ink, links that lead out
 * of the document become text, and a character for which there is no sign anywhere is
 * marked.
 */
class ForPaper {

	/** In the place of a character without a sign. */
	private static final String NO_SIGN = "\u25AB";

	private final Typefaces typefaces;

	private final InkPicture inkPicture;

	ForPaper(Typefaces typefaces, InkPicture inkPicture) {
		this.typefaces = typefaces;
		this.inkPicture = inkPicture;
	}

	void prepare(Document page) {
		all(page, "*").stream().filter(ForPaper::isForScreens).forEach(ForPaper::remove);
		all(page, "svg").forEach(this.inkPicture::ink);
		all(page, "div").stream().filter((element) -> hasClass(element, "strips")).forEach(ForPaper::pair);
		Set<String> places = places(page);
		all(page, "a").forEach((link) -> link(link, places));
		mark(page.getDocumentElement());
	}

	static List<Element> all(Document page, String name) {
		NodeList found = page.getElementsByTagNameNS("*", name);
		List<Element> all = new ArrayList<>();
		for (int index = 0; index < found.getLength(); index++) {
			all.add((Element) found.item(index));
		}
		return all;
	}

	private static Set<String> places(Document page) {
		Set<String> places = new HashSet<>();
		all(page, "*").forEach((element) -> places.add("#" + element.getAttribute("id")));
		return places;
	}

	private static void link(Element link, Set<String> places) {
		if (places.contains(link.getAttribute("href"))) {
			link.setAttribute("title", link.getTextContent().strip());
			return;
		}
		while (link.getFirstChild() != null) {
			link.getParentNode().insertBefore(link.getFirstChild(), link);
		}
		remove(link);
	}

	private static boolean isForScreens(Element element) {
		return element.getLocalName().equals("summary") || hasClass(element, "no-print");
	}

	private static boolean hasClass(Element element, String name) {
		return (" " + element.getAttribute("class") + " ").contains(" " + name + " ");
	}

	/** Two pictures side by side make one row, which no page cuts. */
	private static void pair(Element pictures) {
		List<Element> all = new ArrayList<>();
		for (Node child = pictures.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element picture) {
				all.add(picture);
			}
		}
		for (int index = 0; index < all.size(); index += 2) {
			Element row = pictures.getOwnerDocument().createElementNS(null, "div");
			row.setAttribute("class", "row");
			pictures.insertBefore(row, all.get(index));
			all.subList(index, Math.min(index + 2, all.size())).forEach(row::appendChild);
		}
	}

	private static void remove(Node node) {
		if (node.getParentNode() != null) {
			node.getParentNode().removeChild(node);
		}
	}

	private void mark(Node node) {
		if (node instanceof Text text) {
			text.setData(marked(text.getData()));
		}
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			mark(child);
		}
	}

	private String marked(String text) {
		if (text.codePoints().allMatch((character) -> character < 0x250)) {
			return text;
		}
		StringBuilder marked = new StringBuilder();
		text.codePoints().filter((character) -> !isSilent(character)).forEach((character) -> {
			if (this.typefaces.hasSign(character) || Character.isWhitespace(character)) {
				marked.appendCodePoint(character);
			}
			else {
				marked.append(NO_SIGN);
			}
		});
		return marked.toString();
	}

	/** Only tells how its neighbours are joined or coloured. */
	private static boolean isSilent(int character) {
		return Character.getType(character) == Character.FORMAT || (character >= 0xFE00 && character <= 0xFE0F)
				|| (character >= 0x1F3FB && character <= 0x1F3FF) || (character >= 0xE0000 && character <= 0xE01EF);
	}

}
