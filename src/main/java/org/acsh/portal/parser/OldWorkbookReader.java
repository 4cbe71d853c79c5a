package org.acsh.portal.parser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads XLS, from Excel 97 on. */
class OldWorkbookReader implements FormatReader {

	private final DataFormatter formatter = new DataFormatter(Locale.UK);

	OldWorkbookReader() {
		// The value that was last computed; nothing is computed here.
		formatter.setUseCachedValuesForFormulaCells(true);
	}

	@Override
	public void read(Path file, Notebook notebook, Album album) throws IOException {
		try (POIFSFileSystem bytes = new POIFSFileSystem(file.toFile(), true);
				HSSFWorkbook workbook = new HSSFWorkbook(bytes)) {
			Ole.describe(workbook.getSummaryInformation(), notebook);
			notebook.pages(workbook.getNumberOfSheets());
			for (int i = 0; i < workbook.getNumberOfSheets() && !notebook.isFull(); i++) {
				notebook.page(text(workbook.getSheetAt(i), notebook.room()));
			}
		}
	}

	private String text(Sheet sheet, int room) {
		SheetText text = new SheetText(sheet.getSheetName(), room);
		try {
			for (Row row : sheet) {
				text.startRow(row.getRowNum());
				for (Cell cell : row) {
					text.cell(null, formatter.formatCellValue(cell), null);
				}
				text.endRow(row.getRowNum());
			}
		}
		catch (SheetText.Full ex) {
			// What is left of the sheet is cut with its text.
		}
		return text.toString();
	}

}
