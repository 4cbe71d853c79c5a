package org.acsh.portal.cache;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
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

	private final CachedSite site = new CachedSite(DataSize.ofMegabytes(1));

	@Test
	void aPageIsMadeOnce() throws Exception {
		assertThat(this.site.get("/en/events").getContentAsString()).isEqualTo("<p>Страница 1</p>");
		MockHttpServletResponse again = this.site.get("/en/events");
		assertThat(again.getContentAsString()).isEqualTo("<p>Страница 1</p>");
		assertThat(again.getContentType()).isEqualTo("text/html;charset=UTF-8");
		assertThat(again.getHeader("Cache-Control")).isEqualTo("no-cache");
		assertThat(again.getHeader("Vary")).isEqualTo("Accept-Encoding");
	}

	@Test
	void aChangeOfContentIsSeen() throws Exception {
		this.site.get("/en/events");
		this.site.change();
		this.site.passSeconds(2);
		assertThat(this.site.get("/en/events").getContentAsString()).contains("2");
	}

	@Test
	void aPageIsMadeAnewAfterFiveMinutes() throws Exception {
		this.site.get("/en/events");
		this.site.passSeconds(299);
		assertThat(this.site.get("/en/events").getContentAsString()).contains("1");
		this.site.passSeconds(2);
		assertThat(this.site.get("/en/events").getContentAsString()).contains("2");
	}

	@Test
	void aBrowserThatHasThePageIsToldSo() throws Exception {
		String tag = String.valueOf(this.site.get("/en/events").getHeader("ETag"));
		assertThat(tag).startsWith("W/\"");
		MockHttpServletResponse answer = this.site.get("/en/events", "If-None-Match", "\"other\", " + tag.substring(2));
		assertThat(answer.getStatus()).isEqualTo(304);
		assertThat(answer.getContentAsByteArray()).isEmpty();
		assertThat(answer.getHeader("ETag")).isEqualTo(tag);
		assertThat(this.site.get("/en/events", "If-None-Match", "\"other\"").getStatus()).isEqualTo(200);
	}

	@Test
	void thePageIsCompressedForThoseWhoTakeIt() throws Exception {
		MockHttpServletResponse answer = this.site.get("/en/events", "Accept-Encoding", "br, gzip");
		assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
		byte[] body = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray())).readAllBytes();
		assertThat(new String(body, StandardCharsets.UTF_8)).isEqualTo("<p>Страница 1</p>");
		assertThat(this.site.get("/en/events", "Accept-Encoding", "gzip;q=0").getHeader("Content-Encoding")).isNull();
	}

	@Test
	void headAnswersLikeGetWithoutThePage() throws Exception {
		MockHttpServletRequest request = this.site.request("/en/events");
		request.setMethod("HEAD");
		MockHttpServletResponse answer = this.site.send(request);
		assertThat(answer.getContentAsByteArray()).isEmpty();
		assertThat(answer.getContentLength()).isEqualTo(this.site.get("/en/events").getContentLength());
		assertThat(this.site.made).hasValue(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kind=forum&year=2022", "year=2022&kind=forum", "q=&year=2022&kind=forum&",
			"utm_source=letter&year=2022&kind=forum" })
	void whatAsksForTheSamePageGetsTheSamePage(String query) throws Exception {
		this.site.get("/en/events?year=2022&kind=forum");
		assertThat(this.site.get("/en/events?" + query).getContentAsString()).contains("1");
		assertThat(this.site.get("/en/events?year=2023&kind=forum").getContentAsString()).contains("2");
	}

	@Test
	void aVeryLongQueryIsNotKept() throws Exception {
		this.site.get("/en/events?q=" + "x".repeat(511));
		assertThat(this.site.get("/en/events?q=" + "x".repeat(511)).getContentAsString()).contains("2");
	}

	@Test
	void whoShowsCredentialsIsNotServedFromMemory() throws Exception {
		String header = "Authorization";
		this.site.get("/en/events", header, "x");
		assertThat(this.site.get("/en/events").getContentAsString()).contains("2");
		assertThat(this.site.get("/en/events", header, "x").getContentAsString()).contains("3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Set-Cookie: a=b", "Cache-Control: no-store", "Content-Type: text/calendar" })
	void whatIsNotForEveryoneIsNotKept(String header) throws Exception {
		FilterChain page = this.site.chain;
		this.site.chain = (request, response) -> {
			page.doFilter(request, response);
			((HttpServletResponse) response).setHeader(header.split(": ")[0], header.split(": ")[1]);
		};
		this.site.get("/en/events");
		assertThat(this.site.get("/en/events").getContentAsString()).contains("2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/staff/files/1", "/en/%73taff/files/1", "/en/%70artner/materials.zip",
			"/en/partner;x=1/materials.zip" })
	void whatIsForTheSignedInIsNotHeldInMemory(String address) throws Exception {
		this.site.chain = (request, response) -> assertThat(response).isInstanceOf(MockHttpServletResponse.class);
		MockHttpServletRequest request = this.site.request(address);
		request.setContextPath("/en");
		this.site.send(request);
	}

	@Test
	void anErrorIsNotKept() throws Exception {
		FilterChain page = this.site.chain;
		this.site.answerWith(404);
		assertThat(this.site.get("/en/events").getStatus()).isEqualTo(404);
		this.site.chain = page;
		assertThat(this.site.get("/en/events").getStatus()).isEqualTo(200);
	}

}
