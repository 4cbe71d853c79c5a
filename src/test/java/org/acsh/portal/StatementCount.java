package org.acsh.portal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;

/** How many statements readers' pages sent to the database since this was opened. */
public final class StatementCount implements AutoCloseable {

	private final Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);

	private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

	public StatementCount() {
		lines.start();
		log.setLevel(Level.DEBUG);
		log.setAdditive(false);
		log.addAppender(lines);
	}

	public long soFar() {
		return lines.list.stream()
			.filter(line -> line.getMessage().startsWith("Executing prepared SQL statement"))
			.count();
	}

	@Override
	public void close() {
		log.detachAppender(lines);
		log.setAdditive(true);
		log.setLevel(null);
	}

}
