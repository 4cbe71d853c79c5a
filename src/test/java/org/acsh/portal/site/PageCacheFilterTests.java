package org.acsh.portal.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** Which pages are kept, for how long, and how readers get them. */
class PageCacheFilterTests {

	private final AtomicLong version = new AtomicLong(1);

	private final AtomicLong nanos = new AtomicLong();

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T09:00:00Z"));

	private final AtomicInteger made = new AtomicInteger();

	private final SecurityHeaders headers = new SecurityHeaders(SiteExamples.properties());

	private final PageCacheFilter filter = filter(DataSize.ofMegabytes(1));

	private FilterChain chain = (request, response) -> {
		response.setContentType("text/html;charset=UTF-8");
		response.getOutputStream()
			.write(("<p>Страница " + this.made.incrementAndGet() + "</p>").getBytes(StandardCharsets.UTF_8));
	};

	@Test
	void aPageIsMadeOnce() throws Exception {
		assertThat(get("/en/events").getContentAsString()).isEqualTo("<p>Страница 1</p>");
		MockHttpServletResponse again = get("/en/events");
		assertThat(again.getContentAsString()).isEqualTo("<p>Страница 1</p>");
		assertThat(again.getContentType()).isEqualTo("text/html;charset=UTF-8");
		assertThat(again.getHeader("Cache-Control")).isEqualTo("no-cache");
		assertThat(again.getHeader("Vary")).isEqualTo("Accept-Encoding");
	}

	@Test
	void aChangeOfContentIsSeen() throws Exception {
		get("/en/events");
		this.version.incrementAndGet();
		passSeconds(2);
		assertThat(get("/en/events").getContentAsString()).contains("2");
	}

	@Test
	void aPageIsMadeAnewAfterFiveMinutes() throws Exception {
		get("/en/events");
		passSeconds(299);
		assertThat(get("/en/events").getContentAsString()).contains("1");
		passSeconds(2);
		assertThat(get("/en/events").getContentAsString()).contains("2");
	}

	@Test
	void aBrowserThatHasThePageIsToldSo() throws Exception {
		String tag = String.valueOf(get("/en/events").getHeader("ETag"));
		assertThat(tag).startsWith("W/\"");
		MockHttpServletResponse answer = get("/en/events", "If-None-Match", "\"other\", " + tag.substring(2));
		assertThat(answer.getStatus()).isEqualTo(304);
		assertThat(answer.getContentAsByteArray()).isEmpty();
		assertThat(answer.getHeader("ETag")).isEqualTo(tag);
		assertThat(get("/en/events", "If-None-Match", "\"other\"").getStatus()).isEqualTo(200);
	}

	@Test
	void thePageIsCompressedForThoseWhoTakeIt() throws Exception {
		MockHttpServletResponse answer = get("/en/events", "Accept-Encoding", "br, gzip");
		assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
		byte[] body = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray())).readAllBytes();
		assertThat(new String(body, StandardCharsets.UTF_8)).isEqualTo("<p>Страница 1</p>");
		assertThat(get("/en/events", "Accept-Encoding", "gzip;q=0").getHeader("Content-Encoding")).isNull();
	}

	@Test
	void headAnswersLikeGetWithoutThePage() throws Exception {
		MockHttpServletRequest request = request("/en/events");
		request.setMethod("HEAD");
		MockHttpServletResponse answer = send(request);
		assertThat(answer.getContentAsByteArray()).isEmpty();
		assertThat(answer.getContentLength()).isEqualTo(get("/en/events").getContentLength());
		assertThat(this.made).hasValue(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kind=forum&year=2022", "year=2022&kind=forum", "q=&year=2022&kind=forum&" })
	void whatAsksForTheSamePageGetsTheSamePage(String query) throws Exception {
		get("/en/events?year=2022&kind=forum");
		assertThat(get("/en/events?" + query).getContentAsString()).contains("1");
		assertThat(get("/en/events?year=2023&kind=forum").getContentAsString()).contains("2");
	}

	@Test
	void aVeryLongQueryIsNotKept() throws Exception {
		get("/en/events?q=" + "x".repeat(511));
		assertThat(get("/en/events?q=" + "x".repeat(511)).getContentAsString()).contains("2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Cookie", "Authorization" })
	void whoIsKnownIsNotServedFromMemory(String header) throws Exception {
		get("/en/events", header, "x");
		assertThat(get("/en/events").getContentAsString()).contains("2");
		assertThat(get("/en/events", header, "x").getContentAsString()).contains("3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Set-Cookie: a=b", "Cache-Control: no-store", "Content-Type: text/calendar" })
	void whatIsNotForEveryoneIsNotKept(String header) throws Exception {
		FilterChain page = this.chain;
		this.chain = (request, response) -> {
			page.doFilter(request, response);
			((HttpServletResponse) response).setHeader(header.split(": ")[0], header.split(": ")[1]);
		};
		get("/en/events");
		assertThat(get("/en/events").getContentAsString()).contains("2");
	}

	@Test
	void anErrorIsNotKept() throws Exception {
		FilterChain page = this.chain;
		this.chain = answering(404);
		assertThat(get("/en/events").getStatus()).isEqualTo(404);
		this.chain = page;
		assertThat(get("/en/events").getStatus()).isEqualTo(200);
	}

	@Test
	void theLastGoodCopyIsShownWhileThePageCannotBeMade() throws Exception {
		get("/en/events");
		this.version.incrementAndGet();
		passSeconds(600);
		this.chain = answering(503);
		MockHttpServletResponse answer = get("/en/events");
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentAsString()).isEqualTo("<p>Страница 1</p>");
		assertThat(answer.getHeader("Age")).isEqualTo("600");
		assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(get("/en/other").getStatus()).isEqualTo(503);
	}

	@Test
	void theLastGoodCopyIsShownWhileTheDatabaseIsAway() throws Exception {
		get("/en/events");
		this.version.set(-1);
		passSeconds(600);
		assertThat(get("/en/events").getContentAsString()).contains("1");
		this.version.set(2);
		passSeconds(2);
		assertThat(get("/en/events").getContentAsString()).contains("2");
	}

	@Test
	void manyReadersOfANewPageShareOneMaking() throws Exception {
		get("/en/other");
		FilterChain page = this.chain;
		this.chain = (request, response) -> {
			sleep();
			page.doFilter(request, response);
		};
		CompletableFuture<?>[] readers = IntStream.range(0, 20)
			.mapToObj((number) -> CompletableFuture.runAsync(this::getUnchecked, Thread::startVirtualThread))
			.toArray(CompletableFuture[]::new);
		CompletableFuture.allOf(readers).join();
		assertThat(this.made).hasValue(2);
	}

	@Test
	void withoutMemoryEveryPageIsMade() throws Exception {
		PageCacheFilter off = filter(DataSize.ofBytes(0));
		off.doFilter(request("/en/events"), new MockHttpServletResponse(), this.chain);
		off.doFilter(request("/en/events"), new MockHttpServletResponse(), this.chain);
		assertThat(this.made).hasValue(2);
	}

	private PageCacheFilter filter(DataSize size) {
		ContentVersion content = new ContentVersion(this::readVersion, this.nanos::get, Duration.ofSeconds(1));
		return new PageCacheFilter(new PageCache(size, content, this.now::get), this.headers);
	}

	private long readVersion() {
		if (this.version.get() < 0) {
			throw new IllegalStateException("away");
		}
		return this.version.get();
	}

	private void passSeconds(int seconds) {
		this.nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
		this.now.updateAndGet((moment) -> moment.plusSeconds(seconds));
	}

	private static FilterChain answering(int status) {
		return (request, response) -> {
			((HttpServletResponse) response).setStatus(status);
			response.setContentType("text/html;charset=UTF-8");
			response.getOutputStream().print("failed");
		};
	}

	private static void sleep() throws IOException {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

	private void getUnchecked() {
		try {
			get("/en/events");
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MockHttpServletResponse get(String address, String... header) throws Exception {
		MockHttpServletRequest request = request(address);
		if (header.length > 0) {
			request.addHeader(header[0], header[1]);
		}
		return send(request);
	}

	private MockHttpServletResponse send(MockHttpServletRequest request) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, this.chain);
		return response;
	}

	private static MockHttpServletRequest request(String address) {
		String[] parts = address.split("\\?", 2);
		MockHttpServletRequest request = new MockHttpServletRequest("GET", parts[0]);
		request.setQueryString((parts.length > 1) ? parts[1] : null);
		request.setAttribute(Languages.ATTRIBUTE, new Language("en"));
		return request;
	}

}
