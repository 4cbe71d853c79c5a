package org.acsh.portal.cache;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.util.unit.DataSize;

/**
 * The finished pages kept in memory. A page is current while no content has changed since
 * it was made and it is less than five minutes old, because pages speak of today.
 */
class PageCache {

	private static final Duration LIFETIME = Duration.ofMinutes(5);

	private static final long PATIENCE_MILLIS = 1000;

	private final DataSize size;

	private final Cache<String, CachedPage> pages;

	private final Lock[] makers = Stream.generate(ReentrantLock::new).limit(256).toArray(Lock[]::new);

	private final ContentVersion version;

	private final InstantSource clock;

	PageCache(DataSize size, ContentVersion version, InstantSource clock) {
		this.size = size;
		this.pages = Caffeine.newBuilder()
			.maximumWeight(size.toBytes())
			.weigher((String address, CachedPage page) -> address.length() * 2 + page.weight())
			.build();
		this.version = version;
		this.clock = clock;
	}

	/** Whether there is memory for any page. */
	boolean isOn() {
		return this.size.toBytes() > 0;
	}

	/**
	 * The page to be shown without making it again; any copy while the database is away.
	 */
	Optional<CachedPage> find(String address) {
		ContentVersion.Reading now = this.version.current();
		return last(address).filter((page) -> !now.reachable() || isCurrent(page, now));
	}

	/** The last good copy of a page, however old. */
	Optional<CachedPage> last(String address) {
		return Optional.ofNullable(this.pages.getIfPresent(address));
	}

	/** The version of the content a page is made from; to be read before it is made. */
	long version() {
		return this.version.current().version();
	}

	CachedPage keep(String address, byte[] html, String contentType, long version) {
		CachedPage page = CachedPage.of(html, contentType, version, this.clock.instant());
		this.pages.put(address, page);
		return page;
	}

	/** Seconds since a page was made. */
	long age(CachedPage page) {
		return Duration.between(page.made(), this.clock.instant()).toSeconds();
	}

	/**
	 * Takes the turn to make a page, so that a page many ask for is made once.
	 * @return whether it is this caller's turn; false after a second of waiting
	 */
	boolean takeTurn(String address) {
		try {
			return maker(address).tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	void endTurn(String address) {
		maker(address).unlock();
	}

	private Lock maker(String address) {
		return this.makers[Math.floorMod(address.hashCode(), this.makers.length)];
	}

	private boolean isCurrent(CachedPage page, ContentVersion.Reading now) {
		Instant end = page.made().plus(LIFETIME);
		return page.version() == now.version() && this.clock.instant().isBefore(end);
	}

}
