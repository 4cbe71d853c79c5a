package org.acsh.portal.parser;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * Ends the program when one page takes too long. The time that counts is that of the
 * processor, for on a busy machine the program has to wait for everybody else.
 */
final class PageClock {

	/** What the program ends with when a page has taken too long. */
	static final int TOO_LONG = 4;

	private static final long NEVER = Long.MAX_VALUE;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

	private volatile long reader;

	private volatile long end = NEVER;

	void start() {
		Thread.ofPlatform().daemon().name("page-clock").start(this::watch);
	}

	/** A page begins now, and is read by the present thread. */
	void turn(Duration limit) {
		end = NEVER;
		reader = Thread.currentThread().threadId();
		end = used() + limit.toNanos();
	}

	/** No page is being read. */
	void rest() {
		end = NEVER;
	}

	private void watch() {
		while (true) {
			if (end != NEVER && used() > end) {
				Runtime.getRuntime().halt(TOO_LONG);
			}
			pause();
		}
	}

	private long used() {
		return threads.getThreadCpuTime(reader);
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
