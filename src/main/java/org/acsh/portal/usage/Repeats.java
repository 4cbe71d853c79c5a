package org.acsh.portal.usage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Knows for half a minute that somebody has asked for something, so that a double click
 * is one download (COUNTER Code of Practice, Release 5, 7.2). It remembers a mark that
 * only a key can make: the key is random, never leaves this object and is another one
 * each day. So there is nothing to find out from a mark, and nothing is written down.
 */
class Repeats {

	private static final Duration WITHIN = Duration.ofSeconds(30);

	private static final String HASH = "HmacSHA256";

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Clock clock;

	private final Map<Mark, Instant> seen;

	private LocalDate day;

	private SecretKeySpec key = key();

	/**
	 * Nobody has asked yet.
	 * @param most how many marks are remembered; the one unused for longest goes first
	 */
	Repeats(int most, Clock clock) {
		this.clock = clock;
		this.day = LocalDate.now(clock);
		this.seen = new LinkedHashMap<>(16, 0.75F, true) {

			@Override
			protected boolean removeEldestEntry(Map.Entry<Mark, Instant> eldest) {
				return size() > most;
			}

		};
	}

	/**
	 * Whether somebody asks for something again. Who goes on asking goes on repeating.
	 * @param who and what; never kept
	 */
	synchronized boolean isOne(String... who) {
		Instant now = clock.instant();
		forget(LocalDate.now(clock));
		Instant before = seen.put(mark(String.join("\n", who)), now);
		return before != null && before.plus(WITHIN).isAfter(now);
	}

	/** How many marks are remembered. */
	synchronized int size() {
		return seen.size();
	}

	private void forget(LocalDate today) {
		if (!today.equals(day)) {
			day = today;
			key = key();
			seen.clear();
		}
	}

	private Mark mark(String words) {
		try {
			Mac mac = Mac.getInstance(HASH);
			mac.init(key);
			ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
			return new Mark(hash.getLong(), hash.getLong());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has to know " + HASH, ex);
		}
	}

	private static SecretKeySpec key() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new SecretKeySpec(bytes, HASH);
	}

	/** The beginning of a hash, long enough to be nobody else's. */
	private record Mark(long first, long second) {
	}

}
