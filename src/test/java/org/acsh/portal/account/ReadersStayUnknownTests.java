package org.acsh.portal.account;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

import org.acsh.portal.PortalTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever only reads gets no cookie, and the portal keeps nothing of the visit. */
@PortalTest
class ReadersStayUnknownTests {

	private static final int PAGES = 200;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient database;

	@Test
	void noPageThatLinksLeadToMakesACookieOrASession() throws Exception {
		long before = sessionsMade();
		Set<String> seen = new LinkedHashSet<>(Set.of("/en/"));
		Deque<String> next = new ArrayDeque<>(seen);
		for (int page = 0; page < PAGES && !next.isEmpty(); page++) {
			look(next.poll()).stream().filter(seen::add).forEach(next::add);
		}
		assertThat(seen).hasSizeGreaterThan(50).noneMatch((path) -> path.contains("/staff"));
		assertThat(sessionsMade()).isEqualTo(before);
	}

	@Test
	void aMissingPageMakesNoneEither() {
		long before = sessionsMade();
		assertThat(mvc.get().uri("/en/nothing-here")).hasStatus(404).doesNotContainHeader("Set-Cookie");
		assertThat(mvc.post().uri("/en/events")).hasStatus(405).doesNotContainHeader("Set-Cookie");
		assertThat(sessionsMade()).isEqualTo(before);
	}

	private Set<String> look(String path) throws Exception {
		MvcTestResult answer = mvc.get().uri(path).exchange();
		assertThat(answer).as(path).doesNotContainHeader("Set-Cookie");
		return new LinkedHashSet<>(Jsoup.parse(answer.getResponse().getContentAsString())
			.select("a[href^=/en/]")
			.eachAttr("href")
			.stream()
			.map((link) -> link.replaceFirst("[?#].*", ""))
			.toList());
	}

	/** The cleaning of old sessions does not disturb the count. */
	private long sessionsMade() {
		return database.sql("select coalesce(max(creation_time), 0) from staff_session").query(Long.class).single();
	}

}
