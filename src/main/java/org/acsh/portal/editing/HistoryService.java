package org.acsh.portal.editing;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.kernel.NotFoundException;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how a content came to be what it is. */
@Service
public class HistoryService {

	private final Archive archive;

	private final JdbcClient database;

	HistoryService(Archive archive, JdbcClient database) {
		this.archive = archive;
		this.database = database;
	}

	/** The revisions of a content, the newest first. */
	public List<PastRevision> revisions(UUID content) {
		return database.sql("""
				select revision.number, revision.origin, revision.based_on, revision.note, revision.saved_at,
					member.name as author
				from revision left join member on member.id = revision.author
				where revision.content = :content
				order by revision.number desc
				""").param("content", content).query(DataClassRowMapper.newInstance(PastRevision.class)).list();
	}

	/**
	 * Two revisions beside each other.
	 * @param from the revision to begin with; 0 is the empty form
	 * @param to the revision to end with
	 * @throws NotFoundException if there is no such content or revision
	 */
	@Transactional(readOnly = true)
	public Compared compared(String kind, UUID id, int from, int to) {
		Content content = archive.content(kind, id);
		return new Compared(archive.document(content, from), archive.document(content, to));
	}

}
