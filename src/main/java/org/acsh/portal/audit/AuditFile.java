package org.acsh.portal.audit;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.sheet.Cell;
import org.acsh.portal.sheet.Column;
import org.acsh.portal.sheet.TableFile;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The log as a file. */
@Component
class AuditFile {

	private static final int BATCH = 1000;

	private final DeedLog log;

	private final DeedWords words;

	private final MessageSource messages;

	private final Clock clock;

	AuditFile(DeedLog log, DeedWords words, MessageSource messages, Clock clock) {
		this.log = log;
		this.words = words;
		this.messages = messages;
		this.clock = clock;
	}

	/** All deeds that a filter lets through, the newest first, read in batches. */
	TableFile of(DeedFilter filter, Locale reader) {
		Stream<List<Cell>> rows = Stream
			.iterate(log.find(filter.before(null), BATCH), batch -> !batch.isEmpty(),
					batch -> log.find(filter.before(batch.getLast().id()), BATCH))
			.flatMap(List::stream)
			.map(deed -> row(deed, reader));
		return new TableFile(message("audit.title", reader), columns(reader), rows);
	}

	private List<Column> columns(Locale reader) {
		return List.of(new Column(message("audit.time", reader, clock.getZone().getId()), 24),
				new Column(message("audit.member", reader), 24), new Column(message("audit.verb", reader), 24),
				new Column(message("audit.subject", reader), 48), new Column(message("audit.sentence", reader), 64),
				new Column(message("audit.note", reader), 48));
	}

	private List<Cell> row(PastDeed deed, Locale reader) {
		Entry entry = words.entry(deed, reader);
		LocalizedText.Text name = entry.name();
		return List.of(Cell.of(entry.at().toLocalDateTime()), Cell.of(entry.who()),
				Cell.of(words.name(deed.verb(), reader)), Cell.of((name != null) ? name.value() : null),
				Cell.of(entry.sentence()), Cell.of(entry.note()));
	}

	private String message(String code, Locale reader, Object... arguments) {
		return messages.getMessage(code, arguments, reader);
	}

}
