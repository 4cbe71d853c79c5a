package org.acsh.portal.desk;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.concern.Concern;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.sheet.Cell;
import org.acsh.portal.sheet.Column;
import org.acsh.portal.sheet.TableFile;
import org.acsh.portal.sheet.TableFormat;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What needs attention as a file, a row for each matter. */
@Component
class ConcernTable {

	private final MessageSource messages;

	ConcernTable(MessageSource messages) {
		this.messages = messages;
	}

	void send(List<Concern> concerns, TableFormat format, Locale reader, HttpServletResponse response)
			throws IOException {
		List<Column> columns = List.of(new Column(word("desk.list.column.title", reader), 60),
				new Column(word("desk.list.kind", reader), 20), new Column(word("desk.concerns.matter", reader), 36),
				new Column(word("desk.concerns.language", reader), 16));
		new TableFile(word("desk.concerns", reader), columns,
				concerns.stream().flatMap(concern -> rows(concern, reader)))
			.send(format, response);
	}

	private Stream<List<Cell>> rows(Concern concern, Locale reader) {
		LocalizedText title = concern.title().text();
		return concern.matters()
			.stream()
			.map(matter -> List.of(Cell.of((title != null) ? title.in(reader).value() : null),
					Cell.of(word("kind." + concern.kind() + ".one", reader)),
					Cell.of(word("concern." + matter.code(), reader)), Cell.of(matter.languageName(reader))));
	}

	private String word(String code, Locale reader) {
		return messages.getMessage(code, null, reader);
	}

}
