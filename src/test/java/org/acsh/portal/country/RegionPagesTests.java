package org.acsh.portal.country;

import java.util.Objects;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Visibility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers find on the page of a region. */
@PortalTest
@Transactional
class RegionPagesTests {

	private static final String PACIFIC = "/en/regions/asia-pacific";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	Reader reader;

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@Test
	void itsCountriesAreNamedByTheAlphabetOfTheReader() throws Exception {
		assertThat(reader.texts("/en/regions/caucasus", "#countries a span:last-child")).containsExactly("Armenia",
				"Azerbaijan", "Georgia");
		assertThat(reader.texts("/ru/regions/caucasus", "#countries a span:last-child")).containsExactly("Азербайджан",
				"Армения", "Грузия");
	}

	@Test
	void membershipIsToldPhaseByPhaseAndNeverAsAZero() throws Exception {
		Document page = reader.open(PACIFIC);
		assertThat(page.select("#programme dt a").eachText()).containsExactly("Phase 2", "Phase 1");
		assertThat(Objects.requireNonNull(page.select("#programme dd").last()).text())
			.isEqualTo("Not yet participants: Bangladesh, Cambodia, Laos, Mongolia, Philippines");
		assertThat(Objects.requireNonNull(page.select("#programme dd").first()).select("li a").eachAttr("href"))
			.hasSize(5);
		assertThat(Objects.requireNonNull(page.select("#programme dd").first()).select(".note")).isEmpty();
		assertThat(page.select("#programme").text()).doesNotContain("0 events");
	}

	@Test
	void aCountryThatJoinedLaterIsToldSinceWhen() throws Exception {
		shelf.publish("programmes", """
				{slug: example, name: {en: A programme}, summary: {en: For trainers}, phases: [{key: only, number: '1',
				  name: {en: The first}, dates: 2021–2023, members: [AM], joined: [{country: GE, since: '2022'}]}]}""");
		assertThat(reader.texts("/en/regions/caucasus", "#programme dt:has(a[href*=example]) + dd > *"))
			.containsExactly("AM Armenia GE Georgia", "Georgia: member since 2022", "Not yet participants: Azerbaijan");
		assertThat(reader.texts("/en/countries/ge", "#programme li:has(a[href*=example]) .meta"))
			.containsExactly("Phase 1 Member since 2022");
	}

	@Test
	void theMapLeadsToItsCountriesAndToNoOther() throws Exception {
		assertThat(reader.open("/en/regions/caucasus").select(".map a").eachAttr("href"))
			.containsExactly("/en/countries/am", "/en/countries/az", "/en/countries/ge");
	}

	@Test
	void numbersAreThoseOfTheListOfCountries() throws Exception {
		assertThat(reader.texts("/en/regions/caucasus", "#numbers tbody tr")).containsExactlyElementsOf(
				reader.texts("/en/countries", "#numbers tbody tr:matches(Armenia|Azerb|Georgia)"));
	}

	@Test
	void aRegionThatWasWithdrawnIsNamedNowhereAndItsCountriesStayListed() throws Exception {
		shelf.unpublish("regions", "caucasus", Visibility.WITHDRAWN);
		assertThat(reader.open("/en/countries/ge").select("main").text()).doesNotContain("Caucasus");
		Document countries = reader.open("/en/countries");
		assertThat(countries.select("#caucasus")).isEmpty();
		assertThat(countries.select("#others a").eachText()).contains("Georgia");
		assertThat(reader.texts("/en/regions/caucasus", ".notice")).containsExactly("Withdrawn Entered twice.");
	}

	@Test
	void aRegionWithoutCountriesSaysSo() throws Exception {
		shelf.publish("regions", "{slug: example, name: {en: Example sea}}");
		assertThat(reader.texts("/en/regions/example", ".part, .note"))
			.containsExactly("No country belongs to this region yet.");
	}

	@Test
	void itIsFoundByItsName() throws Exception {
		assertThat(reader.open("/en/search?q=caucasus").select("h3 a, h2 a").eachAttr("href"))
			.contains("/en/regions/caucasus");
	}

}
