package tandem.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as whoever received it would open it: a formula in it, or a page that was
 * not set up, is a fault.
 */
record OpenedWorkbook(Map<String, List<List<Object>>> sheets) {

	static OpenedWorkbook of(byte[] content) {
		Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
			for (Sheet sheet : workbook) {
				if (sheet.getPaneInformation() == null || !sheet.getPaneInformation().isFreezePane()) {
					throw new AssertionError("The head of " + sheet.getSheetName() + " moves away");
				}
				List<List<Object>> rows = new ArrayList<>();
				sheet.forEach((row) -> rows.add(cells(row)));
				sheets.put(sheet.getSheetName(), rows);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new OpenedWorkbook(sheets);
	}

	private static List<Object> cells(Row row) {
		List<Object> cells = new ArrayList<>();
		for (int x = 0; x < row.getLastCellNum(); x++) {
			Cell cell = row.getCell(x);
			cells.add((cell == null) ? "" : value(cell));
		}
		return cells;
	}

	private static Object value(Cell cell) {
		if (cell.getCellType() == CellType.FORMULA) {
			throw new AssertionError("A formula: " + cell.getCellFormula());
		}
		if (cell.getCellType() != CellType.NUMERIC) {
			return cell.getStringCellValue();
		}
		if (DateUtil.isCellDateFormatted(cell)) {
			return cell.getLocalDateTimeCellValue().toLocalDate();
		}
		return cell.getNumericCellValue();
	}

	List<List<Object>> sheet(String name) {
		return this.sheets.getOrDefault(name, List.of());
	}

	/** Everything in it but what is published, and the same for everybody. */
	List<Object> cells() {
		List<Object> cells = new ArrayList<>();
		this.sheets.forEach((name, rows) -> {
			if (!name.equals("Codebook") && !name.equals("Published figures")) {
				rows.forEach(cells::addAll);
			}
		});
		return cells;
	}

}
