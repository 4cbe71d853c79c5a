package org.acsh.portal.editing;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Wording;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static java.util.Objects.requireNonNull;

/** Reminds staff of the records that were made by their name and not completed since. */
@Component
class UnfinishedRecords implements Concerns {

	private final JdbcClient database;

	private final JsonMapper json = new JsonMapper();

	UnfinishedRecords(JdbcClient database) {
		this.database = database;
	}

	@Override
	public List<Concern> first(int most) {
		return database.sql("""
				select c.id, c.kind, c.title
				from content c
				join revision r on r.content = c.id and r.number = c.latest
				where r.origin = 'NAMED' and c.discarded_at is null and c.visibility in ('NEVER', 'PUBLISHED')
				order by c.changed_at desc, c.id
				limit ?
				""")
			.param(most)
			.query((row, number) -> new Concern(row.getObject("id", UUID.class), row.getString("kind"),
					title(row.getString("title")), "editing.concern.named"))
			.list();
	}

	private LocalizedText title(String wording) {
		return requireNonNull(json.readValue(wording, Wording.class).text());
	}

}
