package org.acsh.portal.desk;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.listing.ContentRow;
import org.acsh.portal.sheet.Cell;
import org.acsh.portal.sheet.Column;
import org.acsh.portal.sheet.TableFile;
import org.acsh.portal.sheet.TableFormat;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A list of contents as a file; its times are those of the hub. */
@Component
class ContentTable {

	private final Kinds kinds;

	private final MessageSource messages;

	private final Clock clock;

	ContentTable(Kinds kinds, MessageSource messages, Clock clock) {
		this.kinds = kinds;
		this.messages = messages;
		this.clock = clock;
	}

	void send(List<ContentRow> rows, String kind, TableFormat format, Locale reader, HttpServletResponse response)
			throws IOException {
		String name = word("kind." + kind, reader);
		new TableFile(name, columns(reader), rows.stream().map(row -> cells(row, reader))).send(format, response);
	}

	private List<Column> columns(Locale reader) {
		return List.of(new Column(word("desk.list.column.title", reader), 60),
				new Column(word("desk.list.kind", reader), 20),
				new Column(word("desk.list.column.visibility", reader), 20),
				new Column(word("desk.list.column.changed", reader), 18),
				new Column(word("desk.list.column.changed-by", reader), 24),
				new Column(word("desk.list.column.published", reader), 18),
				new Column(word("desk.list.column.address", reader), 40));
	}

	private List<Cell> cells(ContentRow row, Locale reader) {
		LocalizedText title = row.title().text();
		return List.of(Cell.of((title != null) ? title.in(reader).value() : null),
				Cell.of(word("kind." + row.kind() + ".one", reader)), Cell.of(word(state(row), reader)),
				Cell.of(atTheHub(row.changedAt())), Cell.of(row.changedBy()), moment(row.publishedAt()),
				Cell.of((row.slug() != null) ? kinds.named(row.kind()).address(row.slug()) : null));
	}

	private static String state(ContentRow row) {
		return row.isDiscarded() ? "desk.state.discarded" : "editing.visibility." + row.visibility();
	}

	private Cell moment(@Nullable Instant moment) {
		return (moment != null) ? Cell.of(atTheHub(moment)) : Cell.of("");
	}

	private LocalDateTime atTheHub(Instant moment) {
		return LocalDateTime.ofInstant(moment, clock.getZone());
	}

	private String word(String code, Locale reader) {
		return messages.getMessage(code, new Object[] { clock.getZone().getId() }, reader);
	}

}
