package org.acsh.portal.meeting;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.sheet.Cell;
import org.acsh.portal.sheet.Column;
import org.acsh.portal.sheet.TableFile;
import org.acsh.portal.sheet.TableFormat;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is still to be done after meetings, as a file. */
@Component
class FollowUpTable {

	private final MessageSource messages;

	FollowUpTable(MessageSource messages) {
		this.messages = messages;
	}

	void send(FollowUp followUp, TableFormat format, Locale reader, HttpServletResponse response) throws IOException {
		new TableFile(word("meeting.followup", reader), columns(reader),
				followUp.points().stream().map(point -> cells(point, followUp.due(point), reader)))
			.send(format, response);
	}

	private List<Column> columns(Locale reader) {
		return List.of(new Column(word("meeting.form.points.text", reader), 60),
				new Column(word("meeting.followup.owner", reader), 40), new Column(word("meeting.due", reader), 14),
				new Column(word("meeting.followup.urgency", reader), 16), new Column(word("meeting.form", reader), 60),
				new Column(word("meeting.form.points.confidentiality", reader), 20));
	}

	private List<Cell> cells(OpenPoint point, OpenPoint.Due due, Locale reader) {
		String owners = point.owners().stream().map(OpenPoint.Owner::name).collect(Collectors.joining(", "));
		return List.of(text(point.text(), reader), Cell.of(owners), date(point.due(), reader),
				Cell.of(word("meeting.followup.due." + due, reader)), text(point.subject(), reader),
				Cell.of(word("meeting.points.confidentiality." + point.confidentiality(), reader)));
	}

	private static Cell text(@Nullable LocalizedText text, Locale reader) {
		return Cell.of((text != null) ? text.in(reader).value() : null);
	}

	// Spreadsheets know days only; a month stays the text that it is.
	private static Cell date(@Nullable PartialDate due, Locale reader) {
		if (due == null) {
			return Cell.of("");
		}
		return due.earliest().equals(due.latest()) ? Cell.of(due.earliest()) : Cell.of(due.in(reader));
	}

	private String word(String key, Locale reader) {
		return messages.getMessage(key, null, reader);
	}

}
