package org.acsh.portal.directory;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.editing.NamedRecords;
import org.acsh.portal.editing.Register.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** How forms find and make people and organisations. */
@PortalTest
@Transactional
class DirectoryRegistersTests {

	private static final Locale ENGLISH = Locale.UK;

	@Autowired
	PersonRegister people;

	@Autowired
	OrganisationRegister organisations;

	@Autowired
	PersonService personService;

	@Autowired
	NamedRecords drafts;

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "Byung Joon Park,byung-joon-park", "byungjoon park,byung-joon-park", "Dmitry Mun,dmitriy-mun",
			"Joao Vasconcelos,joao-vasconcelos", "João,joao-vasconcelos", "Алихан Байменов,alikhan-baimenov",
			"baimenov alikhan,alikhan-baimenov", "Baimenof,alikhan-baimenov", "Ubaldi,barbara-ubaldi",
			"Убальди,barbara-ubaldi" })
	void aPersonIsFoundUnderEverySpellingAndScript(String typed, String slug) {
		assertThat(people.find(typed, ENGLISH, 5)).first().extracting(Choice::slug).isEqualTo(slug);
	}

	@ParameterizedTest
	@CsvSource({ "NIA,nia", "national information society,nia", "Ministry of the Interior and Safety,mois",
			"Министерство внутренних дел и безопасности,mois", "World Bank,wbg", "ОЭСР,oecd", "Samsung,samsung-sds" })
	void anOrganisationIsFoundUnderEveryNameAndScript(String typed, String slug) {
		assertThat(organisations.find(typed, ENGLISH, 5)).extracting(Choice::slug).contains(slug);
	}

	@Test
	void withNothingTypedTheFirstOfTheAlphabetAreOffered() {
		assertThat(people.find("", ENGLISH, 3)).hasSize(3)
			.extracting(Choice::label)
			.isSortedAccordingTo(String::compareToIgnoreCase);
	}

	@ParameterizedTest
	@ValueSource(strings = { "zzzzzz", "%", "'", "\\", "{}" })
	void whatIsNobodysNameFindsNobody(String typed) {
		assertThat(people.find(typed, ENGLISH, 5)).isEmpty();
	}

	@Test
	void everyLabelFindsItsOwnRecordFirst() {
		for (Locale reader : List.of(ENGLISH, Locale.of("ru"))) {
			assertThat(people.find("", reader, 100))
				.allSatisfy(choice -> assertThat(people.find(choice.label(), reader, 1)).containsExactly(choice));
			assertThat(organisations.find("", reader, 100)).allSatisfy(
					choice -> assertThat(organisations.find(choice.label(), reader, 1)).containsExactly(choice));
		}
	}

	@Test
	void slugsHaveTheirLabelsAndThoseOfNobodyNone() {
		assertThat(people.named(Set.of("alikhan-baimenov", "nobody"), Locale.of("ru"))).hasSize(1)
			.extractingByKey("alikhan-baimenov")
			.extracting(Choice::label)
			.isEqualTo("Алихан Байменов");
	}

	@Test
	void twoOfOneNameAreToldApart() {
		drafts.note("people", "Alikhan Baimenov", "en");
		assertThat(people.find("Alikhan Baimenov", ENGLISH, 2)).extracting(Choice::label)
			.containsExactlyInAnyOrder("Alikhan Baimenov (Astana Civil Service Hub)",
					"Alikhan Baimenov (alikhan-baimenov-2)");
	}

	@Test
	void whoIsMadeInAFormIsHiddenUntilSomethingPublishedNamesThem() {
		Reader reader = new Reader(mvc);
		Choice made = people.create(" Ирина Канарейка ", "ru").orElseThrow();
		assertThat(made).isEqualTo(new Choice("irina-kanareyka", "Ирина Канарейка", ""));
		assertThat(people.find("Irina Kanareika", ENGLISH, 1)).extracting(Choice::slug).containsExactly(made.slug());
		assertThat(reader.answer("/ru/people/irina-kanareyka")).hasStatus(404);
		assertThat(reader.answer("/ru/people")).bodyText().doesNotContain("Канарейка");
		assertThat(reader.answer("/ru/search?q=Ирина+Канарейка")).bodyText().doesNotContain("irina-kanareyka");
		personService.listed(made.slug());
		flush();
		assertThat(reader.answer("/ru/people/irina-kanareyka")).hasStatusOk();
	}

	@Test
	void anOrganisationIsMadeHiddenToo() {
		Choice made = organisations.create("Canary Ministry", "en").orElseThrow();
		assertThat(made).isEqualTo(new Choice("canary-ministry", "Canary Ministry", ""));
		assertThat(new Reader(mvc).answer("/en/organisations")).bodyText().doesNotContain("Canary");
		assertThat(new Reader(mvc).answer("/en/organisations/canary-ministry")).hasStatus(404);
	}

	@Test
	void whoIsMadeTwiceIsMadeOnce() {
		Choice made = people.create("Irina Canary", "en").orElseThrow();
		assertThat(people.create("irina canary", "en")).contains(made);
	}

	@Test
	void aNameWithoutLettersMakesNobody() {
		assertThat(people.create(" … ", "en")).isEmpty();
	}

	private void flush() {
		people.create("Another Canary", "en");
	}

}
