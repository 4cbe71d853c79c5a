package org.acsh.portal.deposit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.document.Given;
import org.acsh.portal.material.Kind;
import org.acsh.portal.material.MaterialDrafts.Names;
import org.jspecify.annotations.Nullable;

/**
 * What was typed of the files of a deposit.
 *
 * @param rows of the drafts that there are, or that would be made
 * @param chosen those to be made of what a ZIP file has
 */
record DepositForm(List<Row> rows, List<UUID> chosen) {

	DepositForm(@Nullable List<Row> rows, @Nullable List<UUID> chosen) {
		this.rows = Objects.requireNonNullElse(rows, List.of());
		this.chosen = Objects.requireNonNullElse(chosen, List.of());
	}

	/** What was typed of a draft; empty where no title was. */
	Optional<Names> names(UUID content, String event) {
		return rows.stream()
			.filter((row) -> row.content().equals(content) && !row.title().isEmpty())
			.map((row) -> row.names(event))
			.findFirst();
	}

	/** What was typed of one draft. */
	record Row(UUID content, String title, String language, Kind kind, String session, String shows) {

		Row(UUID content, @Nullable String title, @Nullable String language, @Nullable Kind kind,
				@Nullable String session, @Nullable String shows) {
			this.content = content;
			this.title = Given.text(title);
			this.language = Objects.requireNonNullElse(language, "en");
			this.kind = Objects.requireNonNullElse(kind, Kind.DOCUMENT);
			this.session = Given.text(session);
			this.shows = Given.text(shows);
		}

		Names names(String event) {
			return new Names(title, language, kind, event, session, shows);
		}

	}

}
