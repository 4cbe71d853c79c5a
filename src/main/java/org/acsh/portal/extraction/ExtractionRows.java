package org.acsh.portal.extraction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.parser.Finding;
import org.acsh.portal.parser.Reason;
import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.FileType;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what was read and of what is still to be. */
@Repository
class ExtractionRows {

	private final JdbcClient database;

	ExtractionRows(JdbcClient database) {
		this.database = database;
	}

	/** Makes rows for files that have none; what a virus scanner has not passed waits. */
	void add() {
		database.sql("""
				insert into extraction (digest, requested_at)
				select f.digest, max(f.received_at)
				from file f
				where f.verdict in ('UNCHECKED', 'CLEAN')
					and not exists (select from extraction e where e.digest = f.digest)
				group by f.digest
				on conflict do nothing
				""").update();
	}

	/**
	 * Takes what is to be read next: small files first, then new ones, for somebody waits
	 * for these. Nobody else takes it for a time.
	 */
	Optional<Task> take(Duration time) {
		return database.sql("""
				update extraction e
				set attempts = e.attempts + 1, taken_until = now() + make_interval(secs => :seconds)
				from (
					select x.digest, b.size, f.type
					from extraction x
					join blob b on b.digest = x.digest
					cross join lateral (
						select type from file
						where digest = x.digest and verdict in ('UNCHECKED', 'CLEAN')
						order by received_at desc limit 1) f
					where x.state = 'WAITING' and (x.taken_until is null or x.taken_until < now())
					order by b.size > 20000000, x.requested_at desc, x.digest
					limit 1
					for update of x skip locked) next
				where e.digest = next.digest
				returning e.digest, next.type, next.size, e.attempts, e.reason
				""").param("seconds", time.toSeconds()).query(ExtractionRows::task).optional();
	}

	/** Gives back what was taken: the attempt was none. */
	void giveBack(Task task, Duration rest) {
		database.sql("""
				update extraction
				set attempts = attempts - 1, taken_until = now() + make_interval(secs => :seconds)
				where digest = :digest and state = 'WAITING' and attempts = :attempt
				""")
			.param("digest", task.digest().hex())
			.param("attempt", task.attempt())
			.param("seconds", rest.toSeconds())
			.update();
	}

	/** Notes why an attempt failed; there is another. */
	void fail(Task task, Reason reason) {
		database.sql("""
				update extraction
				set reason = :reason, taken_until = null
				where digest = :digest and state = 'WAITING' and attempts = :attempt
				""")
			.param("digest", task.digest().hex())
			.param("attempt", task.attempt())
			.param("reason", reason.name())
			.update();
	}

	/**
	 * Whether what was taken is still this portal's, until the end of the transaction.
	 */
	boolean holds(Task task) {
		return database.sql("""
				select true from extraction
				where digest = :digest and state = 'WAITING' and attempts = :attempt
				for update
				""")
			.param("digest", task.digest().hex())
			.param("attempt", task.attempt())
			.query(Boolean.class)
			.optional()
			.isPresent();
	}

	void deletePages(Digest digest) {
		database.sql("delete from extraction_page where digest = :digest").param("digest", digest.hex()).update();
	}

	void addPage(Digest digest, PageText page) {
		database.sql("insert into extraction_page (digest, number, text) values (:digest, :number, :text)")
			.param("digest", digest.hex())
			.param("number", page.number())
			.param("text", page.text())
			.update();
	}

	/** What was found is from now on what readers see. */
	void finish(Digest digest, Finding finding) {
		database.sql("""
				update extraction
				set state = :state, reason = :reason, taken_until = null, finished_at = clock_timestamp(),
					pages = :pages, title = :title, author = :author, language = :language, dated = :dated
				where digest = :digest
				""")
			.param("digest", digest.hex())
			.param("state", (finding.read() ? ReadingState.DONE : ReadingState.UNREADABLE).name())
			.param("reason", (finding.reason() != null) ? finding.reason().name() : null)
			.param("pages", finding.pages())
			.param("title", finding.title())
			.param("author", finding.author())
			.param("language", finding.language())
			.param("dated", finding.dated())
			.update();
	}

	void readAgain(Digest digest) {
		database.sql("""
				update extraction
				set state = 'WAITING', reason = null, attempts = 0, taken_until = null, requested_at = now()
				where digest = :digest and (state <> 'WAITING' or attempts = 0)
				""").param("digest", digest.hex()).update();
	}

	List<Reading> readings(Collection<Digest> digests) {
		return database
			.sql("""
					select digest, state, case when state <> 'WAITING' then reason end as reason, pages, title, author, language,
						dated
					from extraction
					where digest = any(:digests)
					""")
			.param("digests", hex(digests))
			.query(ExtractionRows::reading)
			.list();
	}

	List<PageText> pages(Digest digest) {
		return database.sql("select number, text from extraction_page where digest = :digest order by number")
			.param("digest", digest.hex())
			.query((row, index) -> page(row))
			.list();
	}

	Map<Digest, List<PageText>> pages(Collection<Digest> digests) {
		Map<Digest, List<PageText>> pages = new HashMap<>();
		database.sql(
				"select digest, number, text from extraction_page where digest = any(:digests) order by digest, number")
			.param("digests", hex(digests))
			.query(row -> {
				pages.computeIfAbsent(digest(row), digest -> new ArrayList<>()).add(page(row));
			});
		return pages;
	}

	List<UnreadFile> unread(int most) {
		return database.sql("""
				select f.id, e.digest, f.name, e.reason, e.finished_at
				from extraction e
				cross join lateral (
					select id, name from file where digest = e.digest order by received_at desc limit 1) f
				where e.state = 'UNREADABLE'
				order by e.finished_at desc
				limit :most
				""").param("most", most).query(ExtractionRows::unreadFile).list();
	}

	private static Task task(ResultSet row, int number) throws SQLException {
		return new Task(digest(row), FileType.valueOf(row.getString("type")), row.getLong("size"),
				row.getInt("attempts"), reason(row));
	}

	private static Reading reading(ResultSet row, int number) throws SQLException {
		return new Reading(digest(row), ReadingState.valueOf(row.getString("state")), reason(row),
				row.getObject("pages", Integer.class), row.getString("title"), row.getString("author"),
				row.getString("language"), row.getObject("dated", LocalDate.class));
	}

	private static UnreadFile unreadFile(ResultSet row, int number) throws SQLException {
		return new UnreadFile(row.getObject("id", UUID.class), digest(row), row.getString("name"),
				Reason.valueOf(row.getString("reason")),
				row.getObject("finished_at", OffsetDateTime.class).toInstant());
	}

	private static String[] hex(Collection<Digest> digests) {
		return digests.stream().map(Digest::hex).toArray(String[]::new);
	}

	private static PageText page(ResultSet row) throws SQLException {
		return new PageText(row.getInt("number"), row.getString("text"));
	}

	private static Digest digest(ResultSet row) throws SQLException {
		return new Digest(row.getString("digest"));
	}

	private static @Nullable Reason reason(ResultSet row) throws SQLException {
		String name = row.getString("reason");
		return (name != null) ? Reason.valueOf(name) : null;
	}

}
