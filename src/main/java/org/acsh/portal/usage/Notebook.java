package org.acsh.portal.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Writes down what has been counted: every ten seconds and when the portal stops, all of
 * it in one statement. A portal that is killed loses what it counted in the last ten
 * seconds; while the database is away, nothing is lost.
 */
@Component
class Notebook {

	private static final Logger log = LoggerFactory.getLogger(Notebook.class);

	private final Downloads downloads;

	private final JdbcClient database;

	private final JsonMapper json;

	Notebook(Downloads downloads, JdbcClient database, JsonMapper json) {
		this.downloads = downloads;
		this.database = database;
		this.json = json;
	}

	@Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
	@PreDestroy
	void attempt() {
		try {
			write();
		}
		catch (DataAccessException | TransactionException ex) {
			log.error("Downloads could not be written down; the next try follows", ex);
		}
	}

	/** Writes down what has been counted; if that fails, it is counted still. */
	void write() {
		Map<Tally, Long> counts = downloads.tallies().take();
		if (counts.isEmpty()) {
			return;
		}
		try {
			database.sql("select note_downloads(cast(? as jsonb))").param(lines(counts)).query().listOfRows();
		}
		catch (DataAccessException | TransactionException ex) {
			counts.forEach(downloads.tallies()::add);
			throw ex;
		}
	}

	private String lines(Map<Tally, Long> counts) {
		List<Line> lines = counts.entrySet()
			.stream()
			.map((entry) -> Line.of(entry.getKey(), entry.getValue()))
			.toList();
		return json.writeValueAsString(lines);
	}

	/** What the database is told. */
	private record Line(LocalDate day, WayOut way, @Nullable String register, @Nullable String address,
			@Nullable Integer version, long count) {

		static Line of(Tally tally, long count) {
			Wanted wanted = tally.wanted();
			return new Line(tally.day(), wanted.way(), wanted.register(), wanted.address(), wanted.version(), count);
		}

	}

}
