package tandem.export.deck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds letters in which a text fits its place; what no letters fit ends in a cut. */
final class Fit {

	private static final double[] SCALES = { 1, 0.94, 0.88, 0.82, 0.76, 0.7 };

	private static final double SMALLEST = 10.5;

	private Fit() {
	}

	/**
	 * Text that fits.
	 *
	 * @param paragraphs as much of them as there is room for
	 * @param scale how much smaller their letters are
	 */
	record Fitted(List<Block.Paragraph> paragraphs, double scale) {
	}

	static double size(Look look, double scale) {
		return Math.max(Math.min(SMALLEST, look.size()), Math.round(2 * look.size() * scale) / 2.0);
	}

	/**
	 * Fits a text among those of its slide: what stands side by side has letters of one
	 * size.
	 */
	static Fitted into(Block.Text text, List<Block> slide) {
		double scale = slide.stream()
			.filter((block) -> isBeside(block.area(), text.area()))
			.mapToDouble((block) -> (block instanceof Block.Text other) ? scale(other) : 1)
			.min()
			.orElseGet(() -> scale(text));
		boolean fits = height(text.paragraphs(), scale, text.area().width()) <= text.area().height();
		return new Fitted(fits ? text.paragraphs() : cut(text.paragraphs(), scale, text.area()), scale);
	}

	private static boolean isBeside(Area one, Area other) {
		return one.y() == other.y() && one.height() == other.height();
	}

	private static double scale(Block.Text text) {
		return Arrays.stream(SCALES)
			.filter((scale) -> height(text.paragraphs(), scale, text.area().width()) <= text.area().height())
			.findFirst()
			.orElse(SCALES[SCALES.length - 1]);
	}

	private static double height(List<Block.Paragraph> paragraphs, double scale, double width) {
		double height = 0;
		for (Block.Paragraph paragraph : paragraphs) {
			height += ((height > 0) ? paragraph.look().above() * scale : 0)
					+ lines(paragraph, scale, width) * line(paragraph, scale);
		}
		return height;
	}

	private static int lines(Block.Paragraph paragraph, double scale, double width) {
		return Measure.lines(paragraph.text(), wide(paragraph.look(), scale), width - paragraph.look().indent());
	}

	private static double wide(Look look, double scale) {
		return size(look, scale) * (look.isSerif() ? Measure.SERIF : 1);
	}

	private static double line(Block.Paragraph paragraph, double scale) {
		return size(paragraph.look(), scale) * Measure.LINE;
	}

	private static List<Block.Paragraph> cut(List<Block.Paragraph> paragraphs, double scale, Area area) {
		List<Block.Paragraph> kept = new ArrayList<>();
		for (Block.Paragraph paragraph : paragraphs) {
			Look look = paragraph.look();
			double left = area.height() - height(kept, scale, area.width()) - look.above() * scale;
			int room = (int) (left / line(paragraph, scale));
			if (room < 1) {
				break;
			}
			kept.add(new Block.Paragraph(look,
					Measure.cut(paragraph.text(), wide(look, scale), area.width() - look.indent(), room)));
		}
		return kept;
	}

}
