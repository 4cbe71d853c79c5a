package org.acsh.portal.event;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.editing.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The events on pages of countries, phases, people and organisations. */
@PortalTest
@Transactional
class EventSectionsPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	EventExamples examples;

	@Autowired
	Shelf shelf;

	Reader reader;

	@BeforeEach
	void come() {
		this.reader = new Reader(this.mvc);
	}

	@ParameterizedTest
	@CsvSource({ "/en/countries/tj,attended,2", "/ru/countries/kr,hosted,3", "/ru/people/alikhan-baimenov,events,5" })
	void theEventsAreListedTheLatestFirst(String path, String part, int events) throws Exception {
		assertThat(this.reader.texts(path, "#" + part + " h3")).hasSize(events).doesNotHaveDuplicates();
		assertThat(this.reader.open(path).select("#" + part + " time").eachAttr("datetime"))
			.isSortedAccordingTo((one, other) -> other.compareTo(one));
	}

	@Test
	void aCountryIsToldItsDelegationsAndWhatIsNotKnownOfThem() throws Exception {
		assertThat(this.reader.texts("/en/countries/tj", "#attended .note")).containsExactly("Delegations to 2 events",
				"2 more events since the country joined name only the number of countries:", "12 countries",
				"11 countries");
	}

	@Test
	void whatWasBeforeACountryJoinedIsNotToldOfIt() throws Exception {
		shelf.publish("countries", "{slug: br}");
		shelf.publish("programmes", """
				{slug: example, name: {en: A programme}, summary: {en: For trainers}, phases: [{key: only, number: '1',
				  name: {en: The first}, dates: 2021–2023, members: [AM], joined: [{country: BR, since: '2022'}]}]}""");
		shelf.publish("events", "{slug: before, kind: SEMINAR, title: {en: B}, dates: '2021', countryCount: '5'}");
		shelf.publish("events", "{slug: since, kind: SEMINAR, title: {en: S}, dates: May 2022, countryCount: '5'}");
		assertThat(this.reader.open("/en/countries/br").select("#attended a").eachAttr("href"))
			.contains("/en/events/since")
			.doesNotContain("/en/events/before");
	}

	@Test
	void whatACountryHostedIsNotWhatItTookPartIn() throws Exception {
		assertThat(this.reader.texts("/en/countries/kz", "#hosted h3")).hasSize(1);
		assertThat(this.reader.open("/en/countries/kr").select("#attended")).isEmpty();
	}

	@Test
	void aPersonIsShownWithRoleTitleAndEmployerThen() throws Exception {
		assertThat(this.reader.texts("/en/people/jongsung-hwang", "#events .note"))
			.containsOnly("Opened the event: President, National Information Society Agency");
	}

	@Test
	void anOrganisationsEventsStandByWhatItDid() throws Exception {
		this.examples.publishAll();
		assertThat(this.reader.texts("/en/organisations/mois", "#events .bar")).containsExactly("Hosted",
				"Its representatives spoke");
		assertThat(this.reader.texts("/en/organisations/maum-ai", "#events .entries > li")).last()
			.asString()
			.endsWith("A tour The register of the future");
	}

}
