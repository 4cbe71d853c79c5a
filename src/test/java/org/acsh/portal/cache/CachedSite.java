package org.acsh.portal.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.site.SiteExamples;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/**
 * A site whose pages count how often a page was made, with a database that can be lost
 * and a time that passes on request.
 */
final class CachedSite {

	final AtomicInteger made = new AtomicInteger();

	FilterChain chain = (request, response) -> {
		response.setContentType("text/html;charset=UTF-8");
		response.getOutputStream()
			.write(("<p>Страница " + this.made.incrementAndGet() + "</p>").getBytes(StandardCharsets.UTF_8));
	};

	private final AtomicLong version = new AtomicLong(1);

	private final AtomicBoolean reachable = new AtomicBoolean(true);

	private final AtomicLong nanos = new AtomicLong();

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T09:00:00Z"));

	private final PageCacheFilter filter;

	CachedSite(DataSize memory) {
		ContentVersion content = new ContentVersion(this::readVersion, this.nanos::get, Duration.ofSeconds(1));
		this.filter = new PageCacheFilter(new PageCache(memory, content, this.now::get),
				SiteExamples.queries("q", "kind", "year"), SiteExamples.headers());
	}

	void change() {
		this.version.incrementAndGet();
	}

	void loseDatabase() {
		this.reachable.set(false);
	}

	void findDatabase() {
		this.reachable.set(true);
		change();
	}

	void passSeconds(int seconds) {
		this.nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
		this.now.updateAndGet((moment) -> moment.plusSeconds(seconds));
	}

	void answerWith(int status) {
		this.chain = (request, response) -> {
			((HttpServletResponse) response).setStatus(status);
			response.setContentType("text/html;charset=UTF-8");
			response.getOutputStream().print("failed");
		};
	}

	MockHttpServletResponse get(String address, String... header) throws ServletException, IOException {
		MockHttpServletRequest request = request(address);
		if (header.length > 0) {
			request.addHeader(header[0], header[1]);
		}
		return send(request);
	}

	MockHttpServletResponse send(MockHttpServletRequest request) throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, this.chain);
		return response;
	}

	MockHttpServletRequest request(String address) {
		String[] parts = address.split("\\?", 2);
		MockHttpServletRequest request = new MockHttpServletRequest("GET", parts[0]);
		request.setQueryString((parts.length > 1) ? parts[1] : null);
		SiteExamples.inEnglish(request);
		return request;
	}

	private long readVersion() {
		if (!this.reachable.get()) {
			throw new IllegalStateException("away");
		}
		return this.version.get();
	}

}
