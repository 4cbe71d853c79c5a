package org.acsh.portal.editing;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.document.Document;
import org.acsh.portal.document.Reference;
import org.acsh.portal.kernel.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** A form keeps naming what it names, whatever becomes of the address of that. */
@PortalTest
@Transactional
class FormerNamesTests {

	private static final String SEMINAR = """
			{'slug': 'example', 'kind': 'SEMINAR', 'title': {'en': 'A seminar'}, 'dates': '2021', 'parent': 'study-visit-2022',
			'phase': 'capacity-building/2', 'topics': ['smart-city', 'blockchain'],
			'partners': [{'key': 'host', 'role': 'HOST', 'organisation': 'samsung-sds'}],
			'speakers': [{'key': 'one', 'role': 'SPEAKER', 'person': 'arno-prete'}]}""";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	@Autowired
	Kinds kinds;

	@Autowired
	DraftService drafts;

	@Autowired
	PublishingService publishing;

	@Autowired
	Uses uses;

	@Autowired
	Writing writing;

	@Autowired
	JdbcClient database;

	UUID seminar;

	@BeforeEach
	void write() {
		seminar = shelf.publish(Writing.KIND, (Record) kinds.named(Writing.KIND).form(writing.form(SEMINAR)));
	}

	@ParameterizedTest
	@CsvSource({ "topics,smart-city,topics", "events,study-visit-2022,events", "people,arno-prete,people",
			"organisations,samsung-sds,organisations", "programmes,capacity-building,phases" })
	void whatIsRenamedIsNamedByItsPresentAddress(String kind, String slug, String register) {
		rename(kind, slug);
		Draft draft = drafts.newest(Writing.KIND, seminar);
		assertThat(references(draft.document())).anyMatch(
				reference -> reference.register().equals(register) && reference.value().startsWith("example-renamed"))
			.noneMatch(reference -> reference.value().startsWith(slug));
		assertThat(publishing.problems(draft).getFieldErrors()).isEmpty();
	}

	@Test
	void itsOtherRecordsAndTheirOrderStay() {
		rename("topics", "smart-city");
		assertThat(references(drafts.newest(Writing.KIND, seminar).document()))
			.filteredOn(reference -> reference.register().equals("topics"))
			.extracting(Reference::value)
			.containsExactly("example-renamed", "blockchain");
	}

	@Test
	void whatIsPublishedAgainStillLeadsThere() throws Exception {
		rename("topics", "smart-city");
		drafts.take(drafts.newest(Writing.KIND, seminar).content(), writing.form(SEMINAR.replace("2021", "2020")),
				Origin.STARTER);
		shelf.publishAgain(Writing.KIND, seminar);
		assertThat(new Reader(mvc).open("/en/events/example").select("#topics a").eachAttr("href"))
			.containsExactly("/en/topics/example-renamed", "/en/topics/blockchain");
	}

	@Test
	void aFormThatWasOpenMeanwhileIsTakenInAsWell() {
		rename("topics", "smart-city");
		Document posted = writing.form(SEMINAR);
		assertThat(references(kinds.named(Writing.KIND).present(posted))).extracting(Reference::value)
			.contains("example-renamed")
			.doesNotContain("smart-city");
	}

	@Test
	void whatIsRenamedIsStillKnownToBeUsed() {
		UUID topic = rename("topics", "smart-city");
		assertThat(uses.of(drafts.newest("topics", topic).content())).extracting(Use::content).contains(seminar);
	}

	private UUID rename(String kind, String slug) {
		UUID id = database.sql("select id from content where kind = ? and published_slug = ?")
			.params(kind, slug)
			.query(UUID.class)
			.single();
		Kind<?> known = kinds.named(kind);
		Document renamed = known.withSlug(drafts.newest(kind, id).document(), new Slug("example-renamed"));
		shelf.publish(kind, id, (Record) known.form(renamed));
		return id;
	}

	private List<Reference> references(Document document) {
		return document.references(kinds.named(Writing.KIND).formType());
	}

}
