package org.acsh.portal.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.acsh.portal.audit.AuditTrail;
import org.acsh.portal.audit.Done;
import org.acsh.portal.kernel.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how a content came to be what it is. */
@Service
public class HistoryService {

	private final Archive archive;

	private final AuditTrail audit;

	private final JdbcClient database;

	HistoryService(Archive archive, AuditTrail audit, JdbcClient database) {
		this.archive = archive;
		this.audit = audit;
		this.database = database;
	}

	/** The revisions of a content, the newest first. */
	public List<PastRevision> revisions(UUID content) {
		Map<Integer, List<Done>> publications = audit.done(content, "published")
			.stream()
			.collect(Collectors.groupingBy(Done::revision));
		return database.sql("""
				select revision.number, revision.origin, revision.note, revision.saved_at, member.name as author
				from revision left join member on member.id = revision.author
				where revision.content = :content
				order by revision.number desc
				""")
			.param("content", content)
			.query((row, number) -> revision(row, publications.getOrDefault(row.getInt("number"), List.of())))
			.list();
	}

	private static PastRevision revision(ResultSet row, List<Done> publications) throws SQLException {
		return new PastRevision(row.getInt("number"), Origin.valueOf(row.getString("origin")), row.getString("note"),
				row.getTimestamp("saved_at").toInstant(), row.getString("author"), publications);
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
