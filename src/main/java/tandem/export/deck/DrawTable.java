package tandem.export.deck;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Draws a native table with hairlines, in letters in which it fits its place. */
final class DrawTable {

	/** PowerPoint’s own style without lines and grounds. */
	private static final String PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

	private static final double[] SIZES = { 18, 17, 16, 15, 14, 13, 12, 11.5, 11, 10.5 };

	private static final double BESIDE = 7;

	private static final double HEAD = 11.5;

	/** The share of its place that a table is stretched to. */
	private static final double FULL = 0.86;

	private static final double MOST_AIR = 12;

	private static final int FEW = 4;

	private final Block.Table table;

	private final Script script;

	private final List<Double> widths;

	private double airy;

	DrawTable(Block.Table table, Script script) {
		this.table = table;
		this.script = script;
		double all = table.widths().stream().mapToDouble(Double::doubleValue).sum();
		this.widths = table.widths().stream().map((width) -> width / all * table.area().width()).toList();
	}

	void on(XSLFSheet slide) {
		XSLFTable drawn = slide.createTable();
		double size = size();
		List<Integer> room = room(size);
		this.airy = airy(size, room);
		if (hasHeads()) {
			row(drawn.addRow(), heads(), HEAD, Integer.MAX_VALUE, true);
		}
		for (int index = 0; index < this.table.rows().size(); index++) {
			row(drawn.addRow(), this.table.rows().get(index), size, room.get(index), false);
		}
		IntStream.range(0, this.widths.size())
			.forEach((column) -> drawn.setColumnWidth(column, this.widths.get(column)));
		Area area = this.table.area();
		drawn.setAnchor(new Rectangle2D.Double(area.x(), area.y(), area.width(),
				height(size, room) + 2 * this.airy * room.size()));
		CTGraphicalObjectFrame frame = (CTGraphicalObjectFrame) drawn.getXmlObject();
		frame.getNvGraphicFramePr().getCNvPr().setDescr(this.table.alt());
		drawn.getCTTable().getTblPr().setTableStyleId(PLAIN);
		drawn.getCTTable().getTblPr().setFirstRow(hasHeads());
		drawn.getCTTable().getTblPr().setBandRow(false);
	}

	private boolean hasHeads() {
		return !this.table.heads().isEmpty();
	}

	/** More room in each row where much is left. */
	private double airy(double size, List<Integer> room) {
		double left = FULL * this.table.area().height() - height(size, room);
		return Math.max(0, Math.min(MOST_AIR, left / (2 * room.size())));
	}

	private List<Block.Cell> heads() {
		return this.table.heads()
			.stream()
			.map((head) -> new Block.Cell(List.of(new Block.Run(head, Tone.SOFT, true)), null, false))
			.toList();
	}

	private void row(XSLFTableRow row, List<Block.Cell> cells, double size, int lines, boolean head) {
		row.setHeight(height(cells, size, lines) + (head ? 0 : 2 * this.airy));
		for (int column = 0; column < cells.size(); column++) {
			Block.Cell cell = cells.get(column);
			XSLFTableCell drawn = row.addCell();
			this.script.write(drawn, cut(cell, size, inner(column), lines), size,
					cell.centred() || (head && isCentred(column)));
			drawn.setVerticalAlignment(VerticalAlignment.MIDDLE);
			drawn.setLeftInset((column == 0 && cell.fill() == null) ? 0 : BESIDE);
			drawn.setRightInset(BESIDE);
			drawn.setTopInset(head ? above(size) : above(size) + this.airy);
			drawn.setBottomInset(head ? above(size) : above(size) + this.airy);
			drawn.setBorderColor(BorderEdge.bottom, Script.colour(head ? Tone.SOFT : Tone.LINE));
			drawn.setBorderWidth(BorderEdge.bottom, 0.75);
			if (cell.fill() != null) {
				drawn.setFillColor(Script.colour(cell.fill()));
			}
		}
	}

	private boolean isCentred(int column) {
		return this.table.rows().stream().anyMatch((row) -> row.get(column).centred());
	}

	private static List<Block.Run> cut(Block.Cell cell, double size, double width, int lines) {
		String text = cell.text();
		if (Measure.lines(text, size, width) <= lines) {
			return cell.runs();
		}
		Block.Run first = cell.runs().get(0);
		return List.of(new Block.Run(Measure.cut(text, size, width, lines), first.colour(), first.bold()));
	}

	private double inner(int column) {
		return this.widths.get(column) - ((column == 0) ? BESIDE : 2 * BESIDE);
	}

	private static double above(double size) {
		return (size >= 13) ? 4.5 : 3;
	}

	private double size() {
		for (double size : SIZES) {
			if (size <= largest() && height(size, unlimited()) <= this.table.area().height() && !breaksAWord(size)) {
				return size;
			}
		}
		return SIZES[SIZES.length - 1];
	}

	private boolean breaksAWord(double size) {
		return this.table.rows()
			.stream()
			.anyMatch((row) -> IntStream.range(0, row.size())
				.anyMatch((column) -> Measure.breaksAWord(row.get(column).text(), size, inner(column))));
	}

	/** A table of many columns is read like a map, one of few like a text. */
	private double largest() {
		return (this.widths.size() > FEW) ? 15 : SIZES[0];
	}

	private List<Integer> unlimited() {
		return this.table.rows().stream().map((row) -> Integer.MAX_VALUE).toList();
	}

	/**
	 * How many lines each row may take: the longest give way first, until all rows fit.
	 */
	private List<Integer> room(double size) {
		List<Integer> room = new ArrayList<>(
				this.table.rows().stream().map((row) -> lines(row, size, Integer.MAX_VALUE)).toList());
		while (height(size, room) > this.table.area().height()) {
			int longest = IntStream.range(0, room.size())
				.boxed()
				.max((one, other) -> room.get(one) - room.get(other))
				.orElseThrow();
			if (room.get(longest) <= 1) {
				break;
			}
			room.set(longest, room.get(longest) - 1);
		}
		return room;
	}

	private double height(double size, List<Integer> room) {
		double height = hasHeads() ? height(heads(), HEAD, Integer.MAX_VALUE) : 0;
		for (int index = 0; index < room.size(); index++) {
			height += height(this.table.rows().get(index), size, room.get(index));
		}
		return height;
	}

	private double height(List<Block.Cell> cells, double size, int most) {
		return lines(cells, size, most) * size * Measure.LINE + 2 * above(size);
	}

	private int lines(List<Block.Cell> cells, double size, int most) {
		return Math.min(most,
				IntStream.range(0, cells.size())
					.map((column) -> Measure.lines(cells.get(column).text(), size, inner(column)))
					.max()
					.orElse(1));
	}

}
