package org.acsh.portal.cache;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The number of the last change to anything readers see. It is read from the database at
 * most once a second and never waited for longer than half a second, so that readers are
 * served while the database is away.
 */
class ContentVersion {

	private static final Logger log = LoggerFactory.getLogger(ContentVersion.class);

	private static final Duration PATIENCE = Duration.ofMillis(500);

	private final LongSupplier source;

	private final LongSupplier nanoTime;

	private final long interval;

	private final AtomicReference<Reading> reading;

	private final AtomicBoolean asking = new AtomicBoolean();

	ContentVersion(LongSupplier source, LongSupplier nanoTime, Duration interval) {
		this.source = source;
		this.nanoTime = nanoTime;
		this.interval = interval.toNanos();
		this.reading = new AtomicReference<>(new Reading(-1, nanoTime.getAsLong() - this.interval, false));
	}

	/** What was last read; asks the database first where that is a second ago. */
	Reading current() {
		Reading last = this.reading.get();
		long now = this.nanoTime.getAsLong();
		// Whoever takes the turn asks; all others go on with what is known.
		if (now - last.at() >= this.interval && this.asking.compareAndSet(false, true)) {
			await(ask(now), now);
		}
		return this.reading.get();
	}

	private Future<?> ask(long now) {
		FutureTask<?> question = new FutureTask<>(() -> read(now), null);
		Thread.ofVirtual().name("content-version").start(question);
		return question;
	}

	private void read(long now) {
		try {
			this.reading.set(new Reading(this.source.getAsLong(), now, true));
		}
		catch (RuntimeException ex) {
			log.warn("The content version could not be read: {}", ex.getMessage());
			lose(now);
		}
		finally {
			this.asking.set(false);
		}
	}

	private void lose(long now) {
		this.reading.updateAndGet((last) -> new Reading(last.version(), now, false));
	}

	private void await(Future<?> question, long now) {
		try {
			question.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			lose(now);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * What is known of the content's version.
	 *
	 * @param version the number; -1 before the first answer
	 * @param at when it was asked for, in nanoseconds of the virtual machine's clock
	 * @param reachable whether the database gave its last answer
	 */
	record Reading(long version, long at, boolean reachable) {
	}

}
