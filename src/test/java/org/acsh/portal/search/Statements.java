package org.acsh.portal.search;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;

/** The statements that readers' pages send to the database while this is open. */
class Statements implements AutoCloseable {

	private final Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);

	private final ListAppender<ILoggingEvent> seen = new ListAppender<>();

	Statements() {
		seen.start();
		log.setLevel(Level.DEBUG);
		log.setAdditive(false);
		log.addAppender(seen);
	}

	long count() {
		return seen.list.stream()
			.filter((line) -> line.getMessage().startsWith("Executing prepared SQL statement"))
			.count();
	}

	@Override
	public void close() {
		log.detachAppender(seen);
		log.setAdditive(true);
		log.setLevel(null);
	}

}
