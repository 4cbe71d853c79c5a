package org.acsh.portal.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The file {@code access-matrix.csv}, which says who gets what. */
final class AccessMatrix {

	private static final Path FILE = Path.of("src/test/resources/access-matrix.csv");

	private AccessMatrix() {
	}

	static List<Row> rows() {
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
			.commentStrategy(CommentStrategy.SKIP)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofNamedCsvRecord(FILE)) {
			return csv.stream().map(Row::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A route and method, and the statuses that it answers. */
	record Row(String method, String route, String address, String form, int anonymous, int editor, int administrator,
			int partner) {

		private static Row of(NamedCsvRecord line) {
			return new Row(line.getField("method"), line.getField("route"), line.getField("address"),
					line.getField("form"), Integer.parseInt(line.getField("anonymous")),
					Integer.parseInt(line.getField("editor")), Integer.parseInt(line.getField("administrator")),
					partner(line));
		}

		/** Where the line does not say: nothing of staff, and all that everyone has. */
		private static int partner(NamedCsvRecord line) {
			String elsewhere = line.getField("route").startsWith("/staff") ? "404" : line.getField("anonymous");
			return Integer.parseInt(line.findField("partner").filter((status) -> !status.isEmpty()).orElse(elsewhere));
		}

		/** The method to ask with; a route that declares none is asked for with GET. */
		String request() {
			return method.equals("*") ? "GET" : method;
		}

		Map<String, String> fields() {
			Map<String, String> fields = new LinkedHashMap<>();
			Arrays.stream(form.split("&"))
				.filter((field) -> field.contains("="))
				.map((field) -> field.split("=", 2))
				.forEach((field) -> fields.put(field[0], field[1]));
			return fields;
		}

		@Override
		public String toString() {
			return method + " " + address;
		}

	}

}
