package org.acsh.portal.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import org.acsh.portal.editing.ReviewState;
import org.acsh.portal.editing.Visibility;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.RowMapper;

/** Reads a line of a list of contents. */
class ContentRowMapper implements RowMapper<ContentRow> {

	private final JsonMapper json = new JsonMapper();

	@Override
	public ContentRow mapRow(ResultSet row, int number) throws SQLException {
		String slug = row.getString("slug");
		return new ContentRow(row.getObject("id", UUID.class), row.getString("kind"),
				(slug != null) ? new Slug(slug) : null, json.readValue(row.getString("title"), Wording.class),
				row.getInt("latest"), row.getObject("published", Integer.class),
				Visibility.valueOf(row.getString("visibility")), instant(row.getTimestamp("published_at")),
				instant(row.getTimestamp("scheduled_at")), ReviewState.valueOf(row.getString("review")),
				row.getTimestamp("changed_at").toInstant(), row.getString("changed_by"), row.getBoolean("discarded"));
	}

	private static @Nullable Instant instant(@Nullable Timestamp moment) {
		return (moment != null) ? moment.toInstant() : null;
	}

}
