package tandem.export.deck;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/**
 * Draws native bars. Their workbook holds the names and numbers that are drawn: whole
 * numbers, as every page shows them.
 */
final class DrawChart {

	private static final int LETTERS = 14;

	/** The share of the width that is kept for the names. */
	private static final double NAMES = 0.37;

	private final Block.Chart chart;

	DrawChart(Block.Chart chart) {
		this.chart = chart;
	}

	void on(XSLFSlide slide) {
		XSLFChart drawn = slide.getSlideShow().createChart();
		Area area = this.chart.area();
		drawn.setAutoTitleDeleted(true);
		drawn.getCTChartSpace().addNewRoundedCorners().setVal(false);
		plot(drawn);
		if (this.chart.series().size() > 1) {
			drawn.getOrAddLegend().setPosition(LegendPosition.TOP);
			lettered(drawn.getCTChart().getLegend().addNewTxPr(), Tone.SOFT, LETTERS - 2);
		}
		slide.addChart(drawn, new Rectangle2D.Double(12700 * area.x(), 12700 * area.y(), 12700 * area.width(),
				12700 * area.height()));
		CTGroupShape shapes = slide.getXmlObject().getCSld().getSpTree();
		shapes.getGraphicFrameArray(shapes.sizeOfGraphicFrameArray() - 1)
			.getNvGraphicFramePr()
			.getCNvPr()
			.setDescr(this.chart.alt());
	}

	private void plot(XSLFChart drawn) {
		XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.LEFT);
		XDDFValueAxis values = drawn.createValueAxis(AxisPosition.BOTTOM);
		axes(names, values);
		XDDFBarChartData bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
		bars.setBarDirection(BarDirection.BAR);
		bars.setGapWidth((this.chart.series().size() > 1) ? 60 : 90);
		bars.setVaryColors(false);
		int last = this.chart.names().size();
		XDDFCategoryDataSource groups = XDDFDataSourcesFactory.fromArray(this.chart.names().toArray(new String[0]),
				drawn.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
		for (int index = 0; index < this.chart.series().size(); index++) {
			Block.Series series = this.chart.series().get(index);
			XDDFBarChartData.Series added = (XDDFBarChartData.Series) bars.addSeries(groups,
					numbers(drawn, series, Block.Bar::value, index + 1));
			added.setTitle(series.name(), drawn.setSheetTitle(series.name(), index + 1));
			dress(added, series);
			if (series.hasRange()) {
				range(drawn, added.getCTBarSer().addNewErrBars(), series);
			}
		}
		drawn.plot(bars);
		ranges(drawn);
		placed(drawn);
	}

	/** Room for the names on the left, the same in every program. */
	private void placed(XSLFChart drawn) {
		boolean legend = this.chart.series().size() > 1;
		CTPlotArea plot = drawn.getCTChart().getPlotArea();
		CTManualLayout place = (plot.isSetLayout() ? plot.getLayout() : plot.addNewLayout()).addNewManualLayout();
		place.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
		place.addNewXMode().setVal(STLayoutMode.EDGE);
		place.addNewYMode().setVal(STLayoutMode.EDGE);
		place.addNewX().setVal(NAMES);
		place.addNewY().setVal(legend ? 0.12 : 0.02);
		place.addNewW().setVal(0.97 - NAMES);
		place.addNewH().setVal((legend ? 0.86 : 0.96) - (this.chart.scale().isShown() ? 0.08 : 0));
	}

	private void axes(XDDFCategoryAxis names, XDDFValueAxis values) {
		names.setOrientation(AxisOrientation.MAX_MIN);
		names.setMajorTickMark(AxisTickMark.NONE);
		names.setCrosses(AxisCrosses.AUTO_ZERO);
		lined(names.getOrAddShapeProperties(), Tone.SOFT);
		lettered(names, Tone.INK, LETTERS);
		values.setMinimum(0);
		values.setMaximum(this.chart.scale().end());
		values.setMajorUnit(this.chart.scale().step());
		values.setMajorTickMark(AxisTickMark.NONE);
		values.setCrosses(AxisCrosses.MAX);
		values.setTickLabelPosition(
				this.chart.scale().isShown() ? AxisTickLabelPosition.NEXT_TO : AxisTickLabelPosition.NONE);
		lined(values.getOrAddMajorGridProperties(), Tone.LINE);
		values.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
		lettered(values, Tone.SOFT, LETTERS - 3);
	}

	private static void lettered(XDDFChartAxis axis, String colour, double size) {
		XDDFRunProperties letters = axis.getOrAddTextProperties();
		letters.setFontSize(size);
		letters.setFillProperties(filled(colour));
	}

	private static void lettered(CTTextBody body, String colour, int size) {
		body.addNewBodyPr();
		CTTextCharacterProperties letters = body.addNewP().addNewPPr().addNewDefRPr();
		letters.setSz(100 * size);
		letters.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(colour));
	}

	private static void lined(XDDFShapeProperties shape, String colour) {
		shape.setLineProperties(line(colour, 0.75));
	}

	private static XDDFLineProperties line(String colour, double width) {
		XDDFLineProperties line = new XDDFLineProperties(filled(colour));
		line.setWidth(width);
		return line;
	}

	private static XDDFSolidFillProperties filled(String colour) {
		int digits = Integer.parseInt(colour, 16);
		return new XDDFSolidFillProperties(
				XDDFColor.from(new byte[] { (byte) (digits >> 16), (byte) (digits >> 8), (byte) digits }));
	}

	private void dress(XDDFBarChartData.Series drawn, Block.Series series) {
		drawn.setFillProperties(filled(series.bars().get(0).colour()));
		for (int index = 0; index < series.bars().size(); index++) {
			drawn.getDataPoint(index).setFillProperties(filled(series.bars().get(index).colour()));
		}
		if (this.chart.scale().isShown() && !series.hasRange()) {
			CTDLbls labels = drawn.getCTBarSer().addNewDLbls();
			lettered(labels.addNewTxPr(), Tone.INK, LETTERS);
			labels.addNewShowLegendKey().setVal(false);
			labels.addNewShowVal().setVal(true);
			labels.addNewShowCatName().setVal(false);
			labels.addNewShowSerName().setVal(false);
			labels.addNewShowPercent().setVal(false);
			labels.addNewShowBubbleSize().setVal(false);
		}
	}

	private XDDFNumericalDataSource<Integer> numbers(XSLFChart drawn, Block.Series series,
			Function<Block.Bar, Integer> number, int column) {
		return XDDFDataSourcesFactory.fromArray(series.bars().stream().map(number).toArray(Integer[]::new),
				drawn.formatRange(new CellRangeAddress(1, series.bars().size(), column, column)), column);
	}

	/** From low to high, as a thin line over the bar. */
	private void range(XSLFChart drawn, CTErrBars range, Block.Series series) {
		range.addNewErrBarType().setVal(STErrBarType.BOTH);
		range.addNewErrValType().setVal(STErrValType.CUST);
		range.addNewNoEndCap().setVal(false);
		distances(drawn, range.addNewPlus(), series, DrawChart::above, 3);
		distances(drawn, range.addNewMinus(), series, DrawChart::below, 2);
		XDDFShapeProperties thin = new XDDFShapeProperties(range.addNewSpPr());
		thin.setLineProperties(line(Tone.INK, 1.25));
	}

	private static void distances(XSLFChart drawn, CTNumDataSource source, Block.Series series,
			ToDoubleFunction<Block.Bar> distance, int column) {
		CTNumRef reference = source.addNewNumRef();
		reference.setF(drawn.formatRange(new CellRangeAddress(1, series.bars().size(), column, column)));
		CTNumData known = reference.addNewNumCache();
		known.addNewPtCount().setVal(series.bars().size());
		for (int index = 0; index < series.bars().size(); index++) {
			CTNumVal point = known.addNewPt();
			point.setIdx(index);
			point.setV(Double.toString(distance.applyAsDouble(series.bars().get(index))));
		}
	}

	private static double below(Block.Bar bar) {
		return (bar.value() != null && bar.low() != null) ? bar.value() - bar.low() : 0;
	}

	private static double above(Block.Bar bar) {
		return (bar.value() != null && bar.high() != null) ? bar.high() - bar.value() : 0;
	}

	/** The workbook’s two columns behind the range, which the plot leaves out. */
	private void ranges(XSLFChart drawn) {
		List<Block.Bar> bars = this.chart.series().get(0).bars();
		if (!this.chart.series().get(0).hasRange()) {
			return;
		}
		try {
			XSSFSheet sheet = Objects.requireNonNull(drawn.getWorkbook()).getSheetAt(0);
			for (int index = 0; index < bars.size(); index++) {
				sheet.getRow(index + 1).createCell(2).setCellValue(below(bars.get(index)));
				sheet.getRow(index + 1).createCell(3).setCellValue(above(bars.get(index)));
			}
		}
		catch (IOException | org.apache.poi.openxml4j.exceptions.InvalidFormatException ex) {
			throw new UncheckedIOException(new IOException(ex));
		}
	}

}
