package org.acsh.portal.offline;

import java.util.List;

import org.acsh.portal.PortalTest;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.material.LibraryExamples;
import org.acsh.portal.material.MaterialPage;
import org.acsh.portal.storage.StoredFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where packs are found, how they are called, and in which order they hold what they
 * hold.
 */
@PortalTest
@Transactional
class PackAddressTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	@Autowired
	LibraryExamples library;

	@Autowired
	Holdings holdings;

	@Test
	void theDownloadIsNamedAfterWhatItIsAbout() {
		MvcTestResult answer = mvc.get().uri("/files/packs/ru/countries/ge.zip").exchange();
		assertThat(answer).hasHeader("Cache-Control", "public, no-cache")
			.hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
			.hasHeader("Content-Disposition",
					"attachment; filename=\"gruziya.zip\"; filename*=UTF-8''%D0%93%D1%80%D1%83%D0%B7%D0%B8%D1%8F.zip");
	}

	@ParameterizedTest
	@ValueSource(strings = { "KZ", "Kz" })
	void aPackOfACountryHasOneAddress(String code) {
		assertThat(mvc.get().uri("/files/packs/ru/countries/" + code + ".zip?files=all")).hasStatus(301)
			.hasHeader("Location", "/files/packs/ru/countries/kz.zip?files=all");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/files/packs/en/events/no-such-event.zip", "/files/packs/xx/events/study-visit-2022.zip",
			"/files/packs/en/countries/xx.zip", "/files/packs/en/countries/K.Z.zip",
			"/en/events/no-such-event/offline" })
	void whatIsNotThereHasNoPack(String address) {
		assertThat(mvc.get().uri(address)).hasStatus(404);
	}

	@Test
	void materialsAreInTheOrderOfEventsAndAgendas() {
		for (String year : List.of("2019", "2021")) {
			String event = "example-" + year;
			shelf.publish("events", """
					slug: %s
					kind: SEMINAR
					title: {en: An example}
					dates: "%s-05-01"
					countries: [UZ]
					sessions:
					- {key: evening, title: {en: Evening}, kind: PANEL, startsAt: "18:00"}
					- {key: morning, title: {en: Morning}, kind: PANEL, startsAt: "9:00"}
					""".formatted(event, year));
			for (String session : List.of("evening", "morning")) {
				StoredFile file = library.text("slides.txt", session + year);
				shelf.publish("materials",
						"slug: %1$s-%2$s\nkind: SLIDES\ntitle: {en: Slides}\nevent: %3$s\nsession: %3$s/%1$s\nversions: [{file: %4$s}]"
							.formatted(session, year, event, file.id()));
			}
		}
		assertThat(holdings.materials(Subject.country("uz"))).extracting(MaterialPage::slug)
			.filteredOn(slug -> slug.matches("(evening|morning)-20.*"))
			.containsExactly("morning-2021", "evening-2021", "morning-2019", "evening-2019");
	}

}
