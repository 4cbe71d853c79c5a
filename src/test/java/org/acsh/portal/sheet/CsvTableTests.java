package org.acsh.portal.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A table as CSV, read back. */
class CsvTableTests {

	@Test
	void everyCellComesBackAsItWas() throws IOException {
		assertThat(rows(TableExamples.ofEachKind())).element(1)
			.isEqualTo(List.of("Астана, «Хаб» \"9\" 🌍\nстрока 2", "-5", "2022-09-26", "2026-11-23 09:05", ""));
	}

	@Test
	void headingsStandAboveTheRows() throws IOException {
		assertThat(rows(TableExamples.of(Cell.of("x")))).isEqualTo(List.of(List.of("Столбец"), List.of("x")));
	}

	@Test
	void spreadsheetsAreToldThatItIsUtf8() throws IOException {
		assertThat(TableExamples.written(TableExamples.of(Cell.of("x")), TableFormat.CSV)).startsWith(0xEF, 0xBB, 0xBF);
	}

	@ParameterizedTest
	@FieldSource("org.acsh.portal.sheet.TableExamples#FORMULAS")
	void whatLooksLikeAFormulaIsMarkedAsText(String text) throws IOException {
		assertThat(rows(TableExamples.of(Cell.of(text)))).element(1).isEqualTo(List.of("'" + text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a=1", "1-2", "Хаб", "'", "«=»", " =1" })
	void otherTextsStayAsTheyAre(String text) throws IOException {
		assertThat(rows(TableExamples.of(Cell.of(text)))).element(1).isEqualTo(List.of(text));
	}

	private static List<List<String>> rows(TableFile table) throws IOException {
		ByteArrayInputStream file = new ByteArrayInputStream(TableExamples.written(table, TableFormat.CSV));
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.detectBomHeader(true)
			.ofCsvRecord(file, StandardCharsets.UTF_8)) {
			return reader.stream().map(CsvRecord::getFields).toList();
		}
	}

}
