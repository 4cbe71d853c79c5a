package org.acsh.portal.usage;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.sheet.Cell;
import org.acsh.portal.sheet.Column;
import org.acsh.portal.sheet.TableFile;
import org.acsh.portal.sheet.TableFormat;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What was downloaded as a file: a row for each month, way and content. */
@Component
class UsageTable {

	private final MessageSource messages;

	UsageTable(MessageSource messages) {
		this.messages = messages;
	}

	void send(List<UsageLine> lines, TableFormat format, Locale reader, HttpServletResponse response)
			throws IOException {
		new TableFile(word("usage.usage", reader), columns(reader), lines.stream().map((line) -> cells(line, reader)))
			.send(format, response);
	}

	private List<Column> columns(Locale reader) {
		return List.of(new Column(word("usage.month", reader), 14), new Column(word("usage.way", reader), 24),
				new Column(word("usage.title", reader), 60), new Column(word("usage.version", reader), 10),
				new Column(word("usage.event", reader), 60), new Column(word("usage.downloads", reader), 14));
	}

	private List<Cell> cells(UsageLine line, Locale reader) {
		LocalizedText title = (line.title() != null) ? line.title().text() : null;
		return List.of(Cell.of(line.month()), Cell.of(word("usage.way." + line.way(), reader)), text(title, reader),
				(line.version() != null) ? Cell.of(line.version()) : Cell.of((String) null), text(line.event(), reader),
				Cell.of(line.count()));
	}

	private static Cell text(@Nullable LocalizedText text, Locale reader) {
		return Cell.of((text != null) ? text.in(reader).value() : null);
	}

	private String word(String key, Locale reader) {
		return messages.getMessage(key, null, reader);
	}

}
