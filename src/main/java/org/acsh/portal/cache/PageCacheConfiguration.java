package org.acsh.portal.cache;

import java.time.Clock;
import java.time.Duration;

import org.acsh.portal.site.Queries;
import org.acsh.portal.site.SecurityHeaders;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Builds the page cache. */
@Configuration(proxyBeanMethods = false)
class PageCacheConfiguration {

	private static final Duration CHECK_INTERVAL = Duration.ofSeconds(1);

	@Bean
	PageCacheFilter pageCacheFilter(CacheProperties properties, JdbcClient database, Clock clock, Queries queries,
			SecurityHeaders headers) {
		ContentVersion version = new ContentVersion(() -> read(database), System::nanoTime, CHECK_INTERVAL);
		return new PageCacheFilter(new PageCache(properties.pageCache(), version, clock), queries, headers);
	}

	private static long read(JdbcClient database) {
		return database.sql("SELECT version FROM content_version").query(Long.class).single();
	}

}
