package org.acsh.portal.batch;

import java.util.List;
import java.util.stream.Collectors;

import org.acsh.portal.editing.Content;

/** What a deed would do to each of the contents chosen. */
public record BatchPlan(List<Line> lines) {

	/** What would change. */
	public List<Line> changing() {
		return lines.stream().filter(line -> line.verdict().isChange()).toList();
	}

	/** What would stay as it is. */
	public List<Line> staying() {
		return lines.stream().filter(line -> !line.verdict().isChange()).toList();
	}

	/** What would change, as it stands now, for the form that asks for it. */
	public String chosen() {
		return changing().stream().map(line -> Chosen.of(line.content()).text()).collect(Collectors.joining(" "));
	}

	/** A content and what would become of it. */
	public record Line(Content content, Verdict verdict) {
	}

}
