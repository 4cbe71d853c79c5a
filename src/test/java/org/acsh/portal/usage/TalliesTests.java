package org.acsh.portal.usage;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts that wait to be written down. */
class TalliesTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

	@Test
	void nothingIsLostOrTwiceWhileManyCountAndOneTakes() {
		Tallies tallies = new Tallies(10);
		AtomicLong taken = new AtomicLong();
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int person = 0; person < 50; person++) {
				int which = person % 5;
				people.submit(() -> {
					for (int time = 0; time < 400; time++) {
						tallies.add(of("agenda-" + which), 1);
					}
				});
			}
			people.submit(() -> {
				for (int time = 0; time < 100; time++) {
					taken.addAndGet(sum(tallies.take()));
				}
			});
		}
		assertThat(taken.addAndGet(sum(tallies.take()))).isEqualTo(20_000);
		assertThat(tallies.take()).isEmpty();
	}

	@Test
	void moreThanSoManyDifferentOnesAreLetGo() {
		Tallies tallies = new Tallies(3);
		for (int number = 0; number < 1_000; number++) {
			tallies.add(of("agenda-" + number), 1);
			tallies.add(of("agenda-0"), 1);
		}
		assertThat(tallies.take()).hasSize(3).containsEntry(of("agenda-0"), 1_001L);
	}

	private static Tally of(String address) {
		return new Tally(DAY, new Wanted(WayOut.FILE, "materials", address, null));
	}

	private static long sum(Map<Tally, Long> counts) {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

}
