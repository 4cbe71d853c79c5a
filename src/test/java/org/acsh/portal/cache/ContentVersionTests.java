package org.acsh.portal.cache;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When the database is asked whether anything has changed. */
class ContentVersionTests {

	private final AtomicLong nanos = new AtomicLong();

	private final AtomicInteger questions = new AtomicInteger();

	@Test
	void itIsAskedAtMostOnceASecond() {
		ContentVersion version = version(this.questions::incrementAndGet);
		version.current();
		version.current();
		assertThat(version.current().version()).isEqualTo(1);
		this.nanos.addAndGet(Duration.ofMillis(1001).toNanos());
		assertThat(version.current().version()).isEqualTo(2);
	}

	@Test
	void aFailureKeepsTheLastNumberAndIsTriedAgain() {
		ContentVersion version = version(() -> {
			if (this.questions.incrementAndGet() == 2) {
				throw new IllegalStateException("away");
			}
			return 7;
		});
		version.current();
		this.nanos.addAndGet(Duration.ofSeconds(2).toNanos());
		assertThat(version.current()).extracting("version", "reachable").containsExactly(7L, false);
		this.nanos.addAndGet(Duration.ofSeconds(2).toNanos());
		assertThat(version.current().reachable()).isTrue();
	}

	@Test
	void anAnswerThatDoesNotComeIsNotWaitedForTwice() {
		CountDownLatch never = new CountDownLatch(1);
		ContentVersion version = version(() -> {
			this.questions.incrementAndGet();
			await(never);
			return 7;
		});
		assertThat(version.current().reachable()).isFalse();
		this.nanos.addAndGet(Duration.ofSeconds(2).toNanos());
		long start = System.nanoTime();
		assertThat(version.current().reachable()).isFalse();
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(250));
		assertThat(this.questions).hasValue(1);
		never.countDown();
	}

	private ContentVersion version(LongSupplier source) {
		return new ContentVersion(source, this.nanos::get, Duration.ofSeconds(1));
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
