package org.acsh.portal.site;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where addresses lead before any page is asked for. */
class RoutesTests {

	private static final Language ENGLISH = new Language("en");

	private static final Language RUSSIAN = new Language("ru");

	private final Routes routes = new Routes(new Languages(SiteExamples.properties()));

	@ParameterizedTest
	@ValueSource(strings = { "/ru/", "/ru/events", "/ru/events/study-visit-2022", "/ru/events/2024.ics" })
	void aCanonicalAddressIsAPageInItsLanguage(String path) {
		assertThat(resolve(path)).isEqualTo(new Route.Page(RUSSIAN));
	}

	@ParameterizedTest
	@CsvSource({ "/en,/en/", "/EN/,/en/", "/en/events/,/en/events", "/EN/Events,/en/events",
			"/Ru/Events/Visit/,/ru/events/visit" })
	void anotherSpellingMovedForGood(String path, String canonical) {
		assertThat(resolve(path)).isEqualTo(new Route.Moved(canonical + "?q=x"));
	}

	@ParameterizedTest
	@CsvSource({ "/,/ru/", "/events,/ru/events", "/Events/,/ru/events" })
	void anAddressWithoutLanguageLeadsToThePreferredOne(String path, String location) {
		assertThat(this.routes.resolve(path, "", RUSSIAN)).isEqualTo(new Route.LanguageChoice(location));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/fr/events", "/fr", "/KK/", "//evil.example", "//evil.example/en", "/\\evil.example",
			"/%2F%2Fevil.example", "/%65vents", "/events;x=1", "/.//evil.example", "/events//x", "/..", "*", "" })
	void whatIsNoAddressLeadsNowhere(String path) {
		assertThat(resolve(path)).isEqualTo(new Route.Nowhere());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en//evil.example", "/en/%2e%2e", "/en/events;x=1" })
	void whatIsUnclearBelowALanguageIsNeverRedirected(String path) {
		assertThat(resolve(path)).isEqualTo(new Route.Page(ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/files/packs/en/countries/k%7A.zip", "/en/%66iles/packs/en/countries/kz.zip",
			"/EN/%46iles/x", "/en/fil%65s;x=1/x", "/en//files/x" })
	void noFileIsSentAsAPageHoweverItsAddressIsSpelled(String path) {
		assertThat(resolve(path)).isEqualTo(new Route.Nowhere());
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/css/Site-ABC.css", "/fonts/x.woff2", "/img/", "/js/a.js", "/favicon.svg", "/robots.txt" })
	void filesHaveNoLanguage(String path) {
		assertThat(resolve(path)).isEqualTo(new Route.Asset());
	}

	@Test
	void aLanguageIsAddedByConfiguration() {
		SiteProperties properties = new SiteProperties(List.of("en", "ka"), List.of("en"),
				URI.create("http://localhost"), ZoneOffset.UTC, List.of(), true);
		Routes georgian = new Routes(new Languages(properties));
		assertThat(georgian.resolve("/ka/events", "", ENGLISH)).isEqualTo(new Route.Page(new Language("ka")));
	}

	private Route resolve(String path) {
		return this.routes.resolve(path, "?q=x", ENGLISH);
	}

}
