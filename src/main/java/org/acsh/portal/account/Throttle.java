package org.acsh.portal.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import org.acsh.portal.kernel.Sha256;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords, without ever keeping the owner out: with a
 * browser or from a network that an account has been signed in to from, only the failures
 * from there for that account count. Elsewhere those of the whole network and those of
 * all strangers together count too.
 */
@Component
class Throttle {

	/** Some 20 MB at the most. */
	private static final int MOST_BUCKETS = 50_000;

	private final AccountProperties.SignIn properties;

	private final TimeMeter time;

	private final Cache<String, Bucket> buckets;

	Throttle(AccountProperties properties, Clock clock) {
		this.properties = properties.signIn();
		this.time = new ClockTime(clock);
		this.buckets = Caffeine.newBuilder()
			.maximumSize(MOST_BUCKETS)
			.expireAfterAccess(properties.signIn().within())
			.build();
	}

	/**
	 * A try to sign in.
	 * @param email as typed; there need not be such an account
	 * @param network from where it comes
	 * @param known the place by which the account's owner is known, or null
	 */
	Attempt attempt(String email, Network network, @Nullable String known) {
		String name = Sha256.of(email.toLowerCase(Locale.ROOT));
		Limit own = new Limit(name + " " + Objects.requireNonNullElse(known, network.prefix()), properties.tries());
		if (known != null) {
			return new Attempt(List.of(own));
		}
		return new Attempt(List.of(new Limit(network.prefix(), properties.triesOfNetwork()),
				new Limit(name, properties.triesOfStrangers()), own));
	}

	/** Whether one more form of a network may be kept; counts it. */
	boolean mayKeep(Network network) {
		return bucket("kept " + network.prefix(), properties.keptPosts()).tryConsume(1);
	}

	/** Whether one more refusal of a kind is recorded; counts it. */
	boolean mayRecord(String kind) {
		return bucket("recorded " + kind, properties.recorded()).tryConsume(1);
	}

	private Bucket bucket(String key, int tries) {
		return buckets.get(key,
				(absent) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(tries).refillGreedy(tries, properties.within()))
					.withCustomTimePrecision(time)
					.build());
	}

	/**
	 * What a try is counted by.
	 *
	 * @param key says whose tries are counted together
	 * @param tries how many are free
	 */
	private record Limit(String key, int tries) {
	}

	/**
	 * One try. It is judged by its network first, and what refuses it costs no more: so a
	 * network cannot fill the memory with the accounts that it makes up.
	 */
	final class Attempt {

		private final List<Limit> limits;

		private final List<Bucket> counted = new ArrayList<>();

		private Attempt(List<Limit> limits) {
			this.limits = limits;
		}

		/**
		 * Counts the try as one that fails.
		 * @return how long to wait before the next one, or empty if this one may go on
		 */
		Optional<Duration> begin() {
			Optional<Duration> wait = limits.stream().map(this::count).flatMap(Optional::stream).findFirst();
			if (wait.isPresent()) {
				succeed();
			}
			return wait;
		}

		/** It did not fail after all. */
		void succeed() {
			counted.forEach((bucket) -> bucket.addTokens(1));
			counted.clear();
		}

		private Optional<Duration> count(Limit limit) {
			Bucket bucket = bucket(limit.key(), limit.tries());
			ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
			if (!probe.isConsumed()) {
				return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
			}
			counted.add(bucket);
			return Optional.empty();
		}

	}

	/** The portal's clock, as the buckets read it. */
	private record ClockTime(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
