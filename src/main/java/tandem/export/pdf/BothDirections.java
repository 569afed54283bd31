package tandem.export.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.Arrays;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/**
 * Text that runs from right to left within a report that runs from left to right: a name,
 * or words of a comment.
 */
final class BothDirections implements BidiSplitter, BidiReorderer {

	private static final String OPENING = "([{<«‹";

	private static final String CLOSING = ")]}>»›";

	private Bidi paragraph = new Bidi("", Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);

	private Integer[] seen = {};

	@Override
	public void setParagraph(String text, byte direction) {
		this.paragraph = new Bidi(text,
				(direction == RTL) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
		int runs = this.paragraph.getRunCount();
		byte[] levels = new byte[runs];
		this.seen = new Integer[runs];
		for (int run = 0; run < runs; run++) {
			levels[run] = (byte) this.paragraph.getRunLevel(run);
			this.seen[run] = run;
		}
		if (runs > 0) {
			Bidi.reorderVisually(levels, 0, this.seen, 0, runs);
		}
	}

	@Override
	public int countTextRuns() {
		return this.seen.length;
	}

	@Override
	public BidiTextRun getVisualRun(int index) {
		int run = this.seen[index];
		int start = this.paragraph.getRunStart(run);
		return new BidiTextRun(start, this.paragraph.getRunLimit(run) - start,
				(this.paragraph.getRunLevel(run) % 2 == 0) ? LTR : RTL);
	}

	@Override
	public byte getBaseDirection(String text) {
		return text.codePoints()
			.mapToObj(Character::getDirectionality)
			.filter((direction) -> direction >= 0 && direction <= Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
			.findFirst()
			.map((direction) -> (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) ? LTR : RTL)
			.orElse(NEUTRAL);
	}

	/**
	 * As it is drawn, from left to right; a mark stays with its letter, and brackets
	 * turn.
	 */
	@Override
	public String reorderRTLTextToLTR(String text) {
		StringBuilder drawn = new StringBuilder();
		int end = text.length();
		while (end > 0) {
			int start = text.offsetByCodePoints(end, -1);
			while (start > 0 && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK) {
				start = text.offsetByCodePoints(start, -1);
			}
			drawn.append(turned(text.substring(start, end)));
			end = start;
		}
		return drawn.toString();
	}

	private static String turned(String letter) {
		int opens = OPENING.indexOf(letter);
		int closes = CLOSING.indexOf(letter);
		if (letter.length() != 1 || (opens < 0 && closes < 0)) {
			return letter;
		}
		return String.valueOf((opens >= 0) ? CLOSING.charAt(opens) : OPENING.charAt(closes));
	}

	@Override
	public String shapeText(String text) {
		return JoinedLetters.join(text);
	}

	@Override
	public String deshapeText(String text) {
		int[] letters = text.codePoints().toArray();
		return Arrays.stream(letters).anyMatch(JoinedLetters::isJoined)
				? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
	}

	@Override
	public boolean isLiveImplementation() {
		return true;
	}

}
