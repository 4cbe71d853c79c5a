package org.acsh.portal;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts the statements that a piece of work sends to the database, on whatever
 * connection and through whatever library. The driver reports each one; those of other
 * threads are not counted. A transaction that is opened counts too.
 */
public final class StatementCount extends Handler {

	private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

	private final long thread = Thread.currentThread().threadId();

	private int statements;

	private StatementCount() {
		setLevel(Level.FINEST);
	}

	/**
	 * How many statements the work takes.
	 * @param work done in the calling thread, a request through MockMvc for example
	 */
	public static int of(Callable<?> work) throws Exception {
		StatementCount count = new StatementCount();
		Level before = DRIVER.getLevel();
		DRIVER.setLevel(Level.FINEST);
		DRIVER.addHandler(count);
		try {
			work.call();
		}
		finally {
			DRIVER.removeHandler(count);
			DRIVER.setLevel(before);
		}
		return count.statements;
	}

	@Override
	public void publish(LogRecord line) {
		boolean sent = line.getMessage().startsWith(" FE=> Execute")
				|| line.getMessage().startsWith(" FE=> SimpleQuery") && !asksWhetherTheServerIsThere(line);
		if (sent && line.getLongThreadID() == this.thread) {
			this.statements++;
		}
	}

	/** The pool asks so, with an empty statement, where a connection has rested. */
	private static boolean asksWhetherTheServerIsThere(LogRecord line) {
		return List.of(line.getParameters()).equals(List.of(""));
	}

	@Override
	public void flush() {
	}

	@Override
	public void close() {
	}

}
