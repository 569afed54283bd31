package tandem.export.deck;

import java.util.List;

/**
 * One slide before it is drawn.
 *
 * @param title its message, in a sentence
 * @param blocks what shows it, in the order of reading
 * @param notes what helps whoever presents it, one paragraph each
 */
record Slide(String title, List<Block> blocks, List<String> notes) {

	Slide {
		blocks = List.copyOf(blocks);
		notes = List.copyOf(notes);
	}

}
