package org.acsh.portal.deposit;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.document.Given;
import org.acsh.portal.material.Kind;
import org.acsh.portal.material.MaterialDrafts.Names;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the table of a deposit.
 *
 * @param rows of the drafts that have come so far
 */
record DepositForm(List<Row> rows) {

	DepositForm(@Nullable List<Row> rows) {
		this.rows = Objects.requireNonNullElse(rows, List.of());
	}

	/** What was typed of one draft. */
	record Row(UUID content, String title, String language, Kind kind, String session) {

		Row(UUID content, @Nullable String title, @Nullable String language, @Nullable Kind kind,
				@Nullable String session) {
			this.content = content;
			this.title = Given.text(title);
			this.language = Objects.requireNonNullElse(language, "en");
			this.kind = Objects.requireNonNullElse(kind, Kind.DOCUMENT);
			this.session = Given.text(session);
		}

		Names names(String event) {
			return new Names(title, language, kind, event, session);
		}

	}

}
