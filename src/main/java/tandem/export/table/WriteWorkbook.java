package tandem.export.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tandem.report.Paper;
import tandem.shared.CsvLine;

/**
 * Writes tables as a workbook: numbers as numbers, days as days, and texts as texts, so
 * that none is ever taken for a formula.
 */
@Component
class WriteWorkbook {

	private static final int CHARACTER = 256;

	/** In points; no row is higher than so many lines. */
	private static final int LINE = 15;

	private static final int MOST_LINES = 27;

	/** A page's head holds no more, its codes included. */
	private static final int LONGEST_HEAD = 80;

	private final TableWords words;

	private final Clock clock;

	WriteWorkbook(TableWords words, Clock clock) {
		this.words = words;
		this.clock = clock;
	}

	byte[] write(String client, Paper paper, List<Grid> grids) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			describe(workbook, client);
			Looks looks = new Looks(workbook);
			grids.forEach((grid) -> {
				XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(grid.name()));
				fill(sheet, grid, looks);
				forPrint(sheet, client, paper);
			});
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InvalidFormatException ex) {
			throw new IllegalStateException("A moment in UTC is well formed", ex);
		}
	}

	private void describe(XSSFWorkbook workbook, String client) throws InvalidFormatException {
		POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
		properties.setTitle(this.words.text("table.title", client));
		properties.setCreator("Tandem");
		properties.setCreated(this.clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
		properties.getUnderlyingProperties().setLanguageProperty(LocaleContextHolder.getLocale().toLanguageTag());
	}

	private static void fill(XSSFSheet sheet, Grid grid, Looks looks) {
		XSSFRow head = row(sheet, 0, grid, grid.columns().stream().map(Grid.Column::title).toList());
		for (int i = 0; i < grid.columns().size(); i++) {
			XSSFCell cell = head.createCell(i);
			cell.setCellValue(grid.columns().get(i).title());
			cell.setCellStyle(looks.head());
			sheet.setColumnWidth(i, grid.columns().get(i).width() * CHARACTER);
		}
		for (int y = 0; y < grid.rows().size(); y++) {
			List<@Nullable Object> values = grid.rows().get(y);
			XSSFRow row = row(sheet, y + 1, grid, values);
			for (int x = 0; x < values.size(); x++) {
				Object value = values.get(x);
				if (value != null) {
					put(row.createCell(x), value, looks);
				}
			}
		}
		sheet.createFreezePane(0, 1);
		sheet.setAutoFilter(new CellRangeAddress(0, grid.rows().size(), 0, grid.columns().size() - 1));
	}

	/** Not every spreadsheet makes room by itself for what goes on in a second line. */
	private static XSSFRow row(XSSFSheet sheet, int y, Grid grid, List<? extends @Nullable Object> values) {
		XSSFRow row = sheet.createRow(y);
		row.setHeightInPoints(LINE * Math.min(grid.lines(values), MOST_LINES));
		return row;
	}

	/**
	 * A text in a text’s cell is no formula until somebody edits it; the mark of a quoted
	 * text keeps it from becoming one then.
	 */
	private static void put(XSSFCell cell, Object value, Looks looks) {
		if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
			cell.setCellStyle((number instanceof Integer) ? looks.whole() : looks.tenths());
		}
		else if (value instanceof LocalDate day) {
			cell.setCellValue(day);
			cell.setCellStyle(looks.day());
		}
		else {
			String text = value.toString();
			cell.setCellValue(text);
			cell.setCellStyle(CsvLine.isLikeFormula(text) ? looks.quoted() : looks.text());
		}
	}

	private static void forPrint(XSSFSheet sheet, String client, Paper paper) {
		sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
		sheet.setFitToPage(true);
		PrintSetup print = sheet.getPrintSetup();
		print.setLandscape(true);
		print.setPaperSize((paper == Paper.LETTER) ? PrintSetup.LETTER_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
		print.setFitWidth((short) 1);
		print.setFitHeight((short) 0);
		sheet.getHeader().setLeft(plain(client));
		sheet.getFooter().setLeft("&A");
		sheet.getFooter().setRight("&P / &N");
	}

	/** In a page's head a single sign begins a code. */
	private static String plain(String text) {
		int end = text.offsetByCodePoints(0, Math.min(LONGEST_HEAD, text.codePointCount(0, text.length())));
		return text.substring(0, end).replace("&", "&&");
	}

	/** How cells look, each made once. */
	private record Looks(CellStyle head, CellStyle text, CellStyle quoted, CellStyle whole, CellStyle tenths,
			CellStyle day) {

		Looks(XSSFWorkbook workbook) {
			this(head(workbook), cell(workbook, "General"), quoted(workbook), cell(workbook, "0"),
					cell(workbook, "0.0"), cell(workbook, "yyyy-mm-dd"));
		}

		private static CellStyle cell(XSSFWorkbook workbook, String format) {
			CellStyle style = workbook.createCellStyle();
			style.setDataFormat(workbook.createDataFormat().getFormat(format));
			style.setVerticalAlignment(VerticalAlignment.TOP);
			style.setWrapText(true);
			return style;
		}

		private static CellStyle quoted(XSSFWorkbook workbook) {
			CellStyle style = cell(workbook, "General");
			style.setQuotePrefixed(true);
			return style;
		}

		private static CellStyle head(XSSFWorkbook workbook) {
			CellStyle style = cell(workbook, "General");
			Font bold = workbook.createFont();
			bold.setBold(true);
			style.setFont(bold);
			style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			style.setBorderBottom(BorderStyle.THIN);
			return style;
		}

	}

}
