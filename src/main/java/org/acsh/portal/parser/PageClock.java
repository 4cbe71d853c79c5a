package org.acsh.portal.parser;

import java.time.Duration;

/** Ends the program when one page takes too long. */
final class PageClock {

	/** What the program ends with when a page has taken too long. */
	static final int TOO_LONG = 4;

	private static final long NOT_RUNNING = Long.MAX_VALUE;

	private final Thread watch = Thread.ofPlatform().daemon().name("page-clock").unstarted(this::watch);

	private volatile long end = NOT_RUNNING;

	void start() {
		watch.start();
	}

	/** A page begins now. */
	void turn(Duration limit) {
		end = System.nanoTime() + limit.toNanos();
	}

	/** No page is being read. */
	void rest() {
		end = NOT_RUNNING;
	}

	private void watch() {
		while (true) {
			long limit = end;
			if (limit != NOT_RUNNING && System.nanoTime() - limit > 0) {
				Runtime.getRuntime().halt(TOO_LONG);
			}
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
