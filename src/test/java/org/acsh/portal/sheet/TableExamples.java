package org.acsh.portal.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Tables for tests of both formats. */
final class TableExamples {

	/** What a spreadsheet would take for a formula. */
	static final String[] FORMULAS = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1",
			"=HYPERLINK(\"https://evil.example\",\"here\")", "=", "-" };

	private TableExamples() {
	}

	/** A table of one row. */
	static TableFile of(Cell... cells) {
		List<Column> columns = Stream.of(cells).map(cell -> new Column("Столбец", 20)).toList();
		return new TableFile("Журнал действий", columns, Stream.of(List.of(cells)));
	}

	/** A row with a cell of each kind. */
	static TableFile ofEachKind() {
		return of(Cell.of("Астана, «Хаб» \"9\" 🌍\nстрока 2"), Cell.of(-5), Cell.of(LocalDate.of(2022, 9, 26)),
				Cell.of(LocalDateTime.of(2026, 11, 23, 9, 5)), Cell.of((String) null));
	}

	static byte[] written(TableFile table, TableFormat format) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		table.write(format, bytes);
		return bytes.toByteArray();
	}

}
