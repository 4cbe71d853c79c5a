package org.acsh.portal.directory;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.InUseException;
import org.acsh.portal.editing.PublishingService;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.editing.Visibility;
import org.acsh.portal.kernel.LocalizedText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What is typed of people and organisations, and what readers see of it. */
@PortalTest
@Transactional
class DirectoryContentTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	DirectoryExamples examples;

	@Autowired
	Shelf shelf;

	@Autowired
	DraftService drafts;

	@Autowired
	PublishingService publishing;

	@Autowired
	MessageSource messages;

	Reader reader;

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@Test
	void allThatIsTypedOfAPersonIsOnThePage() throws Exception {
		examples.publish(DirectoryExamples
			.person("""
					{name: {en: Nino Example, ru: Нино Пример}, honorific: {en: Dr}, otherNames: "Nina Example\\n\\nN. Example",
					posts: [{title: {en: Rector}, organisation: nia, since: May 2019, until: "2022"},
					{title: {en: Adviser}, since: "2023"}, {title: {en: Fellow}, knownFor: March 2018}]}"""));
		Document page = reader.open("/en/people/nino-example");
		assertThat(page.select("h1").text()).isEqualTo("Dr Nino Example");
		assertThat(page.select(".lede").eachText()).containsExactly(
				"Rector, National Information Society Agency May 2019 to 2022", "Adviser since 2023",
				"Fellow as of March 2018");
		assertThat(page.select(".facts dd").eachText()).containsExactly("Нино Пример", "N. Example", "Nina Example");
		assertThat(reader.texts("/en/organisations/nia", "#people .name")).contains("Nino Example");
	}

	@Test
	void allThatIsTypedOfAnOrganisationIsOnThePage() throws Exception {
		examples.publish(DirectoryExamples.organisation("""
				{name: {en: Example Institute, ru: Институт примеров}, abbreviation: {en: EXI}, unit: {en: Data unit},
				kind: AGENCY, country: KR, roles: [HOST, PARTNER], otherNames: Institute of Examples, parent: nia,
				website: "https://www.example.org/about"}"""));
		Document page = reader.open("/en/organisations/example-institute");
		assertThat(page.select(".opening > .kind").text()).isEqualTo("Agency");
		assertThat(page.select(".facts").text()).contains("EXI", "Data unit", "Republic of Korea", "Host", "Partner",
				"Part of National Information Society Agency", "www.example.org", "Институт примеров",
				"Institute of Examples");
		assertThat(reader.open("/en/organisations/nia").select(".facts").text())
			.contains("Its parts Example Institute");
	}

	@Test
	void whatWasNotTypedIsNotShown() throws Exception {
		examples.publish(DirectoryExamples.organisation("{name: {en: Bare Example}, kind: INSTITUTION}"));
		assertThat(reader.open("/en/organisations/bare-example").select(".facts, .notice, .part")).isEmpty();
		examples.publishPerson("en", "Bare Person");
		assertThat(reader.open("/en/people/bare-person").select(".facts, .notice, .lede, .part")).isEmpty();
	}

	@Test
	void whatIsWrongIsToldAtItsField() {
		assertThat(problems("people", DirectoryExamples.person("""
				{slug: "Not a slug", posts: [{organisation: nobody-knows-it, since: soon}]}"""))).contains(
				"name: Give the name in at least one language.",
				"posts[0].title: Give the title of the post, or remove this line.",
				"posts[0].organisation: No organisation is called “nobody-knows-it”. Choose one from the list or create it.")
			.anyMatch(problem -> problem.startsWith("posts[0].since: Write the date as"))
			.anyMatch(problem -> problem.startsWith("slug: Use small Latin letters"));
		assertThat(problems("organisations", DirectoryExamples.organisation("""
				{slug: own, parent: own, website: example.org}"""))).contains("kind: Choose the kind of organisation.",
				"parent: An organisation is no part of itself. Choose another one.");
	}

	@Test
	void aPersonIsTakenAwayLikeAnythingElse() throws Exception {
		UUID id = examples.publishPerson("en", "Passing Example");
		shelf.unpublish("people", id, new Unpublishing.Withdrawn(LocalizedText.of("en", "Entered twice.")));
		assertThat(reader.open("/en/people/passing-example").select(".notice").text())
			.isEqualTo("Withdrawn Entered twice.");
		assertThat(reader.texts("/en/people?q=passing", ".people .name")).isEmpty();
		shelf.publishAgain("people", id);
		shelf.unpublish("people", id, new Unpublishing.Gone(LocalizedText.of("en", "Asked for it.")));
		assertThat(reader.answer("/en/people/passing-example")).hasStatus(410);
	}

	@Test
	void whoIsNamedElsewhereCannotGo() {
		assertThat(catchThrowable(() -> shelf.unpublish("people", "alikhan-baimenov", Visibility.GONE)))
			.isInstanceOfSatisfying(InUseException.class,
					refusal -> assertThat(refusal.uses()).extracting(use -> use.kind()).contains("events"));
		shelf.unpublish("people", "alikhan-baimenov", Visibility.WITHDRAWN);
		assertThat(reader.answer("/en/people/alikhan-baimenov")).hasStatusOk();
	}

	private List<String> problems(String kind, Record form) {
		Draft draft = new Draft(drafts.begin(kind, UUID.randomUUID(), "en", null), 0,
				org.acsh.portal.document.Document.of(form));
		return publishing.problems(draft)
			.getFieldErrors()
			.stream()
			.map(error -> error.getField() + ": " + messages.getMessage(error, Locale.UK))
			.toList();
	}

}
