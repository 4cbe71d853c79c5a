package org.acsh.portal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Writes a table as CSV, as spreadsheets and programs both read it. */
final class CsvTable {

	// Without it Excel takes UTF-8 for the code page of the machine.
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	// What spreadsheets may take for the beginning of a formula (OWASP, CSV injection),
	// in full width too.
	private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private CsvTable() {
	}

	static void write(TableFile table, OutputStream stream) throws IOException {
		Writer letters = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
		letters.write(BYTE_ORDER_MARK);
		CsvWriter csv = CsvWriter.builder().build(letters);
		csv.writeRecord(table.columns().stream().map(column -> harmless(column.heading())).toList());
		table.rows().forEachOrdered(row -> csv.writeRecord(words(row)));
		csv.flush();
		letters.flush();
	}

	private static List<String> words(List<Cell> row) {
		return row.stream().map(CsvTable::words).toList();
	}

	private static String words(Cell cell) {
		return switch (cell) {
			case Cell.Text(var text) -> harmless(text);
			case Cell.Number(var number) -> number.toPlainString();
			case Cell.Day(var day) -> day.toString();
			case Cell.Moment(var moment) -> MOMENT.format(moment);
		};
	}

	/** A leading apostrophe tells spreadsheets that a text is meant. */
	private static String harmless(String text) {
		return FORMULA.matcher(text).matches() ? "'" + text : text;
	}

}
