package org.acsh.portal.site;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

	private static final Logger logger = LoggerFactory.getLogger(ContentVersion.class);

	private static final Duration PATIENCE = Duration.ofMillis(500);

	private final LongSupplier source;

	private final LongSupplier nanoTime;

	private final long interval;

	private final AtomicReference<Reading> reading;

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
		if (now - last.at() >= this.interval && this.reading.compareAndSet(last, last.takenAt(now))) {
			await(ask());
		}
		return this.reading.get();
	}

	private Future<?> ask() {
		FutureTask<?> question = new FutureTask<>(this::read, null);
		Thread.ofVirtual().name("content-version").start(question);
		return question;
	}

	private void read() {
		try {
			long version = this.source.getAsLong();
			this.reading.set(new Reading(version, this.nanoTime.getAsLong(), true));
		}
		catch (RuntimeException ex) {
			logger.warn("The content version could not be read: {}", ex.getMessage());
			this.reading.updateAndGet(Reading::lost);
		}
	}

	private void await(Future<?> question) {
		try {
			question.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			this.reading.updateAndGet(Reading::lost);
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

		Reading takenAt(long now) {
			return new Reading(this.version, now, this.reachable);
		}

		Reading lost() {
			return new Reading(this.version, this.at, false);
		}

	}

}
