package org.acsh.portal.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.acsh.portal.sheet.Cell;
import org.acsh.portal.sheet.Column;
import org.acsh.portal.sheet.TableFile;
import org.acsh.portal.sheet.TableFormat;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The file by which what is in a ZIP file can be checked. */
@Component
public class ContentsFile {

	private static final int WIDTH = 30;

	private final MessageSource messages;

	ContentsFile(MessageSource messages) {
		this.messages = messages;
	}

	/** Its name, in the language of its reader. */
	public String name(Locale reader) {
		return word("pack.contents", reader) + ".csv";
	}

	/**
	 * The list as CSV.
	 * @param columns the message keys of their names
	 * @param rows a cell for each column
	 */
	public byte[] csv(List<String> columns, Stream<List<Cell>> rows, Locale reader) throws IOException {
		ByteArrayOutputStream csv = new ByteArrayOutputStream();
		List<Column> named = columns.stream().map(key -> new Column(word(key, reader), WIDTH)).toList();
		new TableFile(word("pack.contents", reader), named, rows).write(TableFormat.CSV, csv);
		return csv.toByteArray();
	}

	private String word(String key, Locale reader) {
		return messages.getMessage(key, null, reader);
	}

}
