package tandem.export.pdf;

import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes a PDF of a manuscript: what is read, dressed for paper and set in pages. */
class SetManuscript {

	private final ForPaper forPaper;

	private final SetInPages setInPages;

	SetManuscript(Typefaces typefaces) {
		this.forPaper = new ForPaper(typefaces, new InkPicture(typefaces));
		this.setInPages = new SetInPages(typefaces);
	}

	/**
	 * What does not fit is set more closely; what fits in no way takes the pages it
	 * needs.
	 */
	byte[] set(Manuscript manuscript) {
		Document page = laid(manuscript);
		Element body = ForPaper.all(page, "body").get(0);
		for (String spacing : manuscript.spacings()) {
			body.setAttribute("class", spacing);
			Optional<byte[]> pdf = this.setInPages.set(page, manuscript.most());
			if (pdf.isPresent()) {
				return pdf.get();
			}
		}
		return this.setInPages.set(page, Integer.MAX_VALUE).orElseThrow();
	}

	private Document laid(Manuscript manuscript) {
		Document page = ReadPage.read(manuscript.page());
		Element style = page.createElementNS(null, "style");
		style.setTextContent(manuscript.style());
		ForPaper.all(page, "head").get(0).appendChild(style);
		this.forPaper.prepare(page);
		if (manuscript.emblem() != null) {
			PlaceLogo.place(page, manuscript.emblem());
		}
		return page;
	}

}
