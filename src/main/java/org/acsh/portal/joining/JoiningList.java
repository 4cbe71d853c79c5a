package org.acsh.portal.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import org.acsh.portal.kernel.Wording;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists what was made one, the latest first. */
@Component
public class JoiningList {

	private static final int MOST = 200;

	private final JdbcClient database;

	private final JsonMapper json = new JsonMapper();

	JoiningList(JdbcClient database) {
		this.database = database;
	}

	/** The latest joinings, 200 at most, those taken back among them. */
	public List<PastJoining> latest() {
		return database
			.sql("""
					select j.id, j.kind, j.kept, kept.title, other.title as other_title, member.name as who, j.joined_at, j.parted_at
					from joining j
					join content kept on kept.id = j.kept
					join content other on other.id = j.given_up
					join member on member.id = j.joined_by
					order by j.joined_at desc, j.id
					limit ?
					""")
			.param(MOST)
			.query(this::joining)
			.list();
	}

	private PastJoining joining(ResultSet row, int number) throws SQLException {
		Timestamp parted = row.getTimestamp("parted_at");
		return new PastJoining(row.getObject("id", UUID.class), row.getString("kind"),
				row.getObject("kept", UUID.class), json.readValue(row.getString("title"), Wording.class),
				json.readValue(row.getString("other_title"), Wording.class), row.getString("who"),
				row.getTimestamp("joined_at").toInstant(), (parted != null) ? parted.toInstant() : null);
	}

}
