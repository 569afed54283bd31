package tandem.export.deck;

import java.util.List;

/**
 * A whole deck before it is drawn.
 *
 * @param cover its first slide
 * @param slides the others
 */
record Deck(Cover cover, List<Slide> slides) {

	Deck {
		slides = List.copyOf(slides);
	}

	/**
	 * The first slide.
	 *
	 * @param title what the deck is about
	 * @param subtitle its one sentence
	 * @param lines who it is about, and as of when
	 * @param edition whom it is made for
	 * @param foot what stands at the foot of every slide
	 * @param notes what helps whoever presents it
	 */
	record Cover(String title, String subtitle, List<String> lines, String edition, String foot, List<String> notes) {

		Cover {
			lines = List.copyOf(lines);
			notes = List.copyOf(notes);
		}

	}

}
