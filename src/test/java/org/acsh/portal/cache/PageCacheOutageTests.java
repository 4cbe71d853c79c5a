package org.acsh.portal.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What readers get while the database is away, memory is short or many come at once. */
class PageCacheOutageTests {

	private final CachedSite site = new CachedSite(DataSize.ofMegabytes(1));

	@Test
	void theLastGoodCopyIsShownWhileThePageCannotBeMade() throws Exception {
		this.site.get("/en/events");
		this.site.change();
		this.site.passSeconds(600);
		this.site.answerWith(503);
		MockHttpServletResponse answer = this.site.get("/en/events");
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentAsString()).isEqualTo("<p>Страница 1</p>");
		assertThat(answer.getHeader("Age")).isEqualTo("600");
		assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(this.site.get("/en/other").getStatus()).isEqualTo(503);
	}

	@Test
	void theLastGoodCopyStandsInForAPageThatFails() throws Exception {
		this.site.get("/en/events");
		this.site.change();
		this.site.passSeconds(2);
		this.site.chain = (request, response) -> {
			throw new IllegalStateException("A template has a fault");
		};
		MockHttpServletResponse answer = this.site.get("/en/events");
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentAsString()).contains("1");
		assertThatIllegalStateException().isThrownBy(() -> this.site.get("/en/other"));
	}

	@Test
	void theLastGoodCopyIsShownWhileTheDatabaseIsAway() throws Exception {
		this.site.get("/en/events");
		this.site.loseDatabase();
		this.site.passSeconds(600);
		assertThat(this.site.get("/en/events").getContentAsString()).contains("1");
		this.site.findDatabase();
		this.site.passSeconds(2);
		assertThat(this.site.get("/en/events").getContentAsString()).contains("2");
	}

	@Test
	void manyReadersOfANewPageShareOneMaking() throws Exception {
		this.site.get("/en/other");
		FilterChain page = this.site.chain;
		this.site.chain = (request, response) -> {
			sleep();
			page.doFilter(request, response);
		};
		CompletableFuture<?>[] readers = IntStream.range(0, 20)
			.mapToObj((number) -> CompletableFuture.runAsync(this::read, Thread::startVirtualThread))
			.toArray(CompletableFuture[]::new);
		CompletableFuture.allOf(readers).join();
		assertThat(this.site.made).hasValue(2);
	}

	@Test
	void withoutMemoryEveryPageIsMade() throws Exception {
		CachedSite forgetful = new CachedSite(DataSize.ofBytes(0));
		forgetful.get("/en/events");
		assertThat(forgetful.get("/en/events").getContentAsString()).contains("2");
	}

	private void read() {
		try {
			this.site.get("/en/events");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ServletException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void sleep() throws IOException {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

}
