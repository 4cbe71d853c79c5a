package org.acsh.portal.search;

import java.nio.charset.StandardCharsets;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StatementCount;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Visibility;
import org.acsh.portal.site.Suggestion;
import org.acsh.portal.site.Suggestions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What is suggested to readers whose address leads nowhere. */
@PortalTest
@Transactional
class MistypedAddressesTests {

	@Autowired
	Shelf shelf;

	@Autowired
	Suggestions suggestions;

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@ParameterizedTest
	@CsvSource({ "/events/study-visit-202, /events/study-visit-2022",
			"/event/study-visit-2024, /events/study-visit-2024", "/study-visit-2022, /events/study-visit-2022",
			"/country/kazakhstan, /countries/kz", "/countries/kazahstan, /countries/kz",
			"/countries/korea, /countries/kr", "/people/baimenov, /people/alikhan-baimenov",
			"/people/byungjoon-park, /people/byung-joon-park", "/organisations/oecde, /organisations/oecd",
			"/topics/cyber-security, /topics/cybersecurity",
			"/initiative/govtech, /initiatives/kz-govtech-architecture" })
	void theAddressThatWasMeantIsTheFirst(String typed, String meant) {
		assertThat(suggestions.closeTo(typed)).extracting(Suggestion::path).first().isEqualTo(meant);
		assertThat(suggestions.closeTo(typed)).hasSizeLessThanOrEqualTo(5);
	}

	@Test
	void thePageThatIsNotThereShowsThem() throws Exception {
		MvcTestResult answer = pages.get().uri("/ru/country/kazakhstan").exchange();
		assertThat(answer).hasStatus(404);
		assertThat(Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
			.select("main a[href=/ru/countries/kz]")
			.text()).isEqualTo("Казахстан");
	}

	@Test
	void farAddressesAreNotSuggested() {
		assertThat(suggestions.closeTo("/wp-admin")).isEmpty();
	}

	@Test
	void whatIsTakenAwayIsNotSuggested() {
		shelf.unpublish("events", "study-visit-2022", Visibility.WITHDRAWN);
		assertThat(suggestions.closeTo("/events/study-visit-202")).extracting(Suggestion::path)
			.isNotEmpty()
			.doesNotContain("/events/study-visit-2022");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "", "/events/<script>", "/events/%00", "/events/'; drop table event; --",
			"//evil.example", "/wp-login.php", "/events/../../etc/passwd", "/events/study visit" })
	void whatNoReaderTypesIsNotLookedFor(String path) throws Exception {
		assertThat(suggestions.closeTo(path)).isEmpty();
		assertThat(StatementCount.of(() -> suggestions.closeTo(path))).isZero();
	}

	@Test
	void anEndlessAddressIsNotLookedFor() throws Exception {
		String path = "/events/" + "x".repeat(10_000);
		assertThat(suggestions.closeTo(path)).isEmpty();
		assertThat(StatementCount.of(() -> suggestions.closeTo(path))).isZero();
	}

	@Test
	void allSuggestionsTakeOneStatement() throws Exception {
		suggestions.closeTo("/events/study-visit-2021"); // opens the transaction
		assertThat(StatementCount.of(() -> suggestions.closeTo("/events/study-visit-202"))).isOne();
	}

}
