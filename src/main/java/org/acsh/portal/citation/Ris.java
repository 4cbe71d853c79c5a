package org.acsh.portal.citation;

import java.util.Map;
import java.util.Objects;

import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/** A work as a record of a RIS file: a line of tag and value for each thing known. */
final class Ris {

	private static final Map<Work.Form, String> TYPES = Map.of(Work.Form.BOOK, "BOOK", Work.Form.REPORT, "RPRT");

	private static final String LINE_END = "\r\n";

	private final StringBuilder lines = new StringBuilder();

	Ris(Work work) {
		add("TY", TYPES.get(work.form()));
		add("ID", work.key());
		add("TI", work.title());
		work.authors().forEach(author -> add("AU", author.sorted()));
		add("PB", work.publisher());
		date(work.published());
		add("T2", work.series());
		add("M1", work.number());
		add("SN", Objects.requireNonNullElse(work.isbn(), Objects.requireNonNullElse(work.issn(), "")));
		add("DO", work.doi());
		add("UR", work.url());
		add("LA", work.language());
	}

	String record() {
		return lines + "ER  - " + LINE_END;
	}

	// DA is year/month/day/other, with the slashes also where a part is not known.
	private void date(@Nullable PartialDate published) {
		if (published != null) {
			String[] parts = (published + "--").split("-", -1);
			add("PY", parts[0]);
			add("DA", String.join("/", parts[0], parts[1], parts[2], ""));
		}
	}

	// A line break would begin another line, with whatever tag follows it.
	private void add(String tag, @Nullable String value) {
		String line = CslItem.line(value);
		if (line != null && !line.isEmpty()) {
			lines.append(tag).append("  - ").append(line).append(LINE_END);
		}
	}

}
