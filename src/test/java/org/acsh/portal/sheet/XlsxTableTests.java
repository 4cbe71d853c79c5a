package org.acsh.portal.sheet;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A table as a workbook, read back. */
class XlsxTableTests {

	@TempDir
	Path folder;

	@Test
	void aTextIsTypedAsText() throws IOException {
		Element cell = cell(TableExamples.ofEachKind(), "A2");
		assertThat(cell.attr("t")).isEqualTo("inlineStr");
		assertThat(cell.wholeText()).isEqualTo("Астана, «Хаб» \"9\" 🌍\nстрока 2");
	}

	@Test
	void numbersAndDaysCanBeReckonedWith() throws IOException {
		assertThat(cell(TableExamples.ofEachKind(), "B2").select("v").text()).isEqualTo("-5");
		long days = LocalDate.of(1899, 12, 30).until(LocalDate.of(2022, 9, 26), ChronoUnit.DAYS);
		assertThat(Double.parseDouble(cell(TableExamples.ofEachKind(), "C2").select("v").text())).isEqualTo(days);
	}

	@Test
	void daysAndTimesAreShownAsSuch() throws IOException {
		assertThat(part(TableExamples.ofEachKind(), "xl/styles.xml").select("numFmt").eachAttr("formatCode"))
			.containsExactlyInAnyOrder("yyyy-mm-dd", "yyyy-mm-dd hh:mm");
		assertThat(cell(TableExamples.ofEachKind(), "C2").attr("s"))
			.isNotEqualTo(cell(TableExamples.ofEachKind(), "D2").attr("s"));
	}

	@ParameterizedTest
	@FieldSource("org.acsh.portal.sheet.TableExamples#FORMULAS")
	void whatLooksLikeAFormulaIsAText(String text) throws IOException {
		Element cell = cell(TableExamples.of(Cell.of(text)), "A2");
		assertThat(cell.attr("t")).isEqualTo("inlineStr");
		assertThat(cell.select("f")).isEmpty();
		assertThat(cell.wholeText().strip()).isEqualTo(text.strip());
	}

	@Test
	void headingsStayInSightAndCanBeFilteredBy() throws IOException {
		Document sheet = sheet(TableExamples.ofEachKind());
		assertThat(sheet.select("pane").attr("ySplit")).isEqualTo("1");
		assertThat(sheet.select("pane").attr("state")).isEqualTo("frozen");
		assertThat(sheet.select("autoFilter").attr("ref")).isEqualTo("A1:E2");
		assertThat(sheet.select("col").eachAttr("width")).first().isEqualTo("20.0");
	}

	@Test
	void whatXmlCannotHoldDoesNotBreakTheFile() throws IOException {
		assertThat(cell(TableExamples.of(Cell.of("a\0b\u0001c<&>\uFFFF")), "A2").wholeText()).startsWith("a")
			.contains("<&>");
	}

	@Test
	void aTextLongerThanACellMayHoldIsCut() throws IOException {
		assertThat(cell(TableExamples.of(Cell.of("ж".repeat(40_000))), "A2").wholeText()).hasSize(32_767);
	}

	private Element cell(TableFile table, String place) throws IOException {
		return sheet(table).select("c[r=" + place + "]").getFirst();
	}

	private Document sheet(TableFile table) throws IOException {
		return part(table, "xl/worksheets/sheet1.xml");
	}

	private Document part(TableFile table, String name) throws IOException {
		Path file = Files.write(folder.resolve("table.xlsx"), TableExamples.written(table, TableFormat.XLSX));
		try (FileSystem workbook = FileSystems.newFileSystem(file)) {
			return Jsoup.parse(Files.readString(workbook.getPath(name)), "", Parser.xmlParser());
		}
	}

}
