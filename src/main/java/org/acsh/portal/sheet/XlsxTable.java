package org.acsh.portal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as a workbook of one sheet: headings that stay in sight, a filter on
 * each column, texts in the sheet itself, because a table of shared texts would have to
 * be kept until the end.
 */
final class XlsxTable {

	private static final int ROWS_IN_MEMORY = 500;

	// The most letters a cell may hold (ISO/IEC 29500 18.3.1.4, limits of Excel).
	private static final int LONGEST_TEXT = 32_767;

	private final Worksheet sheet;

	private final List<Column> columns;

	private int next = 1;

	private XlsxTable(Worksheet sheet, List<Column> columns) {
		this.sheet = sheet;
		this.columns = columns;
	}

	static void write(TableFile table, OutputStream stream) throws IOException {
		try (Workbook workbook = new Workbook(stream, "Portal", "1.0")) {
			XlsxTable lines = new XlsxTable(workbook.newWorksheet(table.name()), table.columns());
			lines.head();
			table.rows().forEachOrdered(lines::add);
			lines.finish();
		}
	}

	private void head() {
		sheet.freezePane(0, 1);
		for (int column = 0; column < columns.size(); column++) {
			sheet.width(column, columns.get(column).width());
			sheet.inlineString(0, column, columns.get(column).heading());
			sheet.style(0, column).bold().set();
		}
	}

	private void add(List<Cell> row) {
		for (int column = 0; column < row.size(); column++) {
			put(column, row.get(column));
		}
		next++;
		if (next % ROWS_IN_MEMORY == 0) {
			flush();
		}
	}

	private void put(int column, Cell cell) {
		switch (cell) {
			case Cell.Text(var text) -> sheet.inlineString(next, column, shortened(text));
			case Cell.Number(var number) -> sheet.value(next, column, number);
			case Cell.Day(var day) -> {
				sheet.value(next, column, day);
				sheet.style(next, column).format("yyyy-mm-dd").set();
			}
			case Cell.Moment(var moment) -> {
				sheet.value(next, column, moment);
				sheet.style(next, column).format("yyyy-mm-dd hh:mm").set();
			}
		}
	}

	private void flush() {
		try {
			sheet.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void finish() throws IOException {
		sheet.setAutoFilter(0, 0, next - 1, columns.size() - 1);
		sheet.finish();
	}

	private static String shortened(String text) {
		return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
	}

}
