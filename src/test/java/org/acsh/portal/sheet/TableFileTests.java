package org.acsh.portal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** A list on its way to the reader's disk. */
class TableFileTests {

	private static final List<Column> COLUMNS = List.of(new Column("Number", 10));

	@ParameterizedTest
	@EnumSource
	void rowsLeaveBeforeTheLastIsKnown(TableFormat format) throws IOException {
		AtomicLong bytes = new AtomicLong();
		AtomicLong halfway = new AtomicLong();
		Stream<List<Cell>> rows = IntStream.range(0, 40_000).mapToObj(number -> {
			if (number == 20_000) {
				halfway.set(bytes.get());
			}
			return List.of(Cell.of("Row " + number * 31L));
		});
		new TableFile("Rows", COLUMNS, rows).write(format, counting(bytes));
		assertThat(halfway.get()).isBetween(bytes.get() / 3, bytes.get() * 2 / 3);
	}

	@ParameterizedTest
	@EnumSource
	void theRowsAreClosed(TableFormat format) throws IOException {
		AtomicBoolean closed = new AtomicBoolean();
		Stream<List<Cell>> rows = Stream.<List<Cell>>of().onClose(() -> closed.set(true));
		new TableFile("Rows", COLUMNS, rows).write(format, OutputStream.nullOutputStream());
		assertThat(closed).isTrue();
	}

	@Test
	void theFileHasItsNameInAsciiAndAsItIs() {
		assertThat(TableExamples.of(Cell.of(1)).disposition(TableFormat.XLSX))
			.isEqualTo("attachment; filename=\"zhurnal-deystviy.xlsx\"; filename*=UTF-8''"
					+ "%D0%96%D1%83%D1%80%D0%BD%D0%B0%D0%BB%20%D0%B4%D0%B5%D0%B9%D1%81%D1%82%D0%B2%D0%B8%D0%B9.xlsx");
	}

	@Test
	void aNameCannotBreakOutOfItsHeader() {
		TableFile table = new TableFile("a\"; x='\r\nb", COLUMNS, Stream.of());
		assertThat(table.disposition(TableFormat.CSV))
			.isEqualTo("attachment; filename=\"a-x-b.csv\"; filename*=UTF-8''a%22%3B%20x%3D%27%0D%0Ab.csv");
	}

	@Test
	void theAnswerIsAFileThatNobodyKeeps() throws IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		TableExamples.of(Cell.of(1)).send(TableFormat.CSV, response);
		assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(response.getHeader("Content-Disposition")).startsWith("attachment; ");
		assertThat(response.getContentAsString()).isEqualTo("\uFEFFСтолбец\r\n1\r\n");
	}

	private static OutputStream counting(AtomicLong bytes) {
		return new OutputStream() {

			@Override
			public void write(int letter) {
				bytes.incrementAndGet();
			}

			@Override
			public void write(byte[] letters, int offset, int length) {
				bytes.addAndGet(length);
			}

		};
	}

}
