package org.acsh.portal.publication;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.kernel.LocalizedText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.acsh.portal.publication.PublicationExamples.REVIEW;
import static org.acsh.portal.publication.PublicationExamples.report;
import static org.assertj.core.api.Assertions.assertThat;

/** What a publication's form becomes: its page, its references, the ways to it. */
@PortalTest
@Transactional
class PublicationContentTests {

	private static final String ADDRESS = "/en/publications/example-review";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	Reader reader;

	UUID id = UUID.randomUUID();

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@Test
	void allThatWasTypedIsOnThePage() throws Exception {
		publish(REVIEW);
		Document page = reader.open(ADDRESS);
		assertThat(page.select("h1").attr("lang") + " " + page.select("h1").text()).isEqualTo("ko 전자정부");
		assertThat(page.select("main").text()).contains("Review With partners", "Digital government of an example",
				"Barbara Ubaldi; Mun, D. A.; National Information Society Agency; Doe, Jane",
				"Organisation for Economic Co-operation and Development; United Nations Development Programme",
				"March 2021", "Korean, English", "Example Papers, 12/b", "978-3-16-148410-0", "2049-3630",
				"10.1787/4a8d8a2a-en", "CC BY-NC-SA 3.0 IGO; Figures excepted", "What it says.", "Smart city",
				"Blockchain", "Cited in the talk by: Barbara Ubaldi");
		assertThat(page.select("main a").eachAttr("href")).contains("https://example.org/review",
				"https://doi.org/10.1787/4a8d8a2a-en", "https://creativecommons.org/licenses/by-nc-sa/3.0/igo/",
				"/en/events/study-visit-2022", "/en/events/study-visit-2024", "/en/events/oecd-ai-seminar-2024",
				"/en/meetings/baimenov-lee-2024", "/en/people/barbara-ubaldi", "/en/people/dmitriy-mun",
				"/en/organisations/nia", "/en/topics/smart-city");
	}

	@Test
	void whatWasNotTypedIsNotOnThePage() throws Exception {
		publish(report("example-report", "An example"));
		Document page = reader.open("/en/publications/example-report");
		assertThat(page.select("main .prose, main .lede, main .more, main a[rel=external]")).isEmpty();
		assertThat(page.select("main dt").eachText()).containsExactly("Printed title");
		assertThat(page.select("main h2").eachText()).containsExactly("How to cite");
		assertThat(page.select("main").text()).contains("not known; the title is the portal’s", "An example. (n.d.).");
	}

	@Test
	void aReferenceIsWrittenInTheLanguageOfThePrintedTitle() throws Exception {
		publish(REVIEW);
		assertThat(reader.texts("/ru/publications/example-review", ".citation").getFirst()).contains("전자정부", "(2021)",
				"Example Papers 12/b", "Organisation for Economic Co-operation and Development",
				"https://doi.org/10.1787/4a8d8a2a-en");
	}

	@Test
	void theHeadOfThePageTellsCataloguesWhatTheWorkIs() throws Exception {
		publish(REVIEW);
		Document page = reader.open(ADDRESS);
		assertThat(meta(page, "citation_title")).containsExactly("전자정부");
		assertThat(meta(page, "citation_author")).containsExactly("Ubaldi, Barbara", "Mun, D. A.",
				"National Information Society Agency", "Doe, Jane");
		assertThat(meta(page, "citation_publication_date")).containsExactly("2021/03");
		assertThat(meta(page, "citation_isbn")).containsExactly("978-3-16-148410-0");
		assertThat(meta(page, "DC.title")).containsExactly("전자정부");
		assertThat(meta(page, "DC.date")).containsExactly("2021-03");
		assertThat(meta(page, "DC.language")).containsExactly("ko", "en");
		assertThat(meta(page, "DC.identifier")).contains("urn:isbn:978-3-16-148410-0",
				"https://doi.org/10.1787/4a8d8a2a-en");
		assertThat(meta(page, "DC.rights")).containsExactly("https://creativecommons.org/licenses/by-nc-sa/3.0/igo/");
		assertThat(meta(reader.open("/en/events"), "citation_title")).isEmpty();
	}

	@Test
	void aReferenceCanBeTakenAlongInThreeFormats() throws Exception {
		publish(REVIEW);
		assertThat(file("bib", "application/x-bibtex")).startsWith("@techreport{example-review,")
			.contains("title = {{전자정부}}");
		assertThat(file("ris", "application/x-research-info-systems")).startsWith("TY  - RPRT\r\n")
			.contains("TI  - 전자정부");
		assertThat(file("json", "application/vnd.citationstyles.csl+json")).contains("\"ISBN\":\"978-3-16-148410-0\"");
	}

	@Test
	void whatIsPublishedAgainTakesThePlaceOfWhatWas() throws Exception {
		publish(REVIEW);
		publish(Shelf.addressed(REVIEW.copy(), PublicationForm.class, "example-review"));
		assertThat(reader.open(ADDRESS).select("main").text()).contains("전자정부", "Doe, Jane", "Example Papers")
			.doesNotContain("March 2021", "978-3-16-148410-0", "What it says.", "At events", "Discussed");
	}

	@Test
	void whoeverWroteOrPublishedItLeadsToIt() throws Exception {
		publish(REVIEW);
		for (String page : List.of("/en/people/barbara-ubaldi", "/en/organisations/nia", "/en/organisations/oecd",
				"/en/countries/kr", "/en/events/study-visit-2022", "/en/events/oecd-ai-seminar-2024",
				"/en/publications", "/en/meetings/baimenov-lee-2024", "/en/search?q=example+papers")) {
			assertThat(reader.open(page).select("main a").eachAttr("href")).as(page).contains(ADDRESS);
		}
	}

	@Test
	void whatIsWithdrawnStaysReadableAndIsListedNowhere() throws Exception {
		publish(REVIEW);
		shelf.unpublish("publications", id, new Unpublishing.Withdrawn(LocalizedText.of("en", "A wrong figure.")));
		Document page = reader.open(ADDRESS);
		assertThat(page.select("main .notice").text()).isEqualTo("Withdrawn A wrong figure.");
		assertThat(meta(page, "robots")).containsExactly("noindex");
		for (String other : List.of("/en/people/barbara-ubaldi", "/en/events/study-visit-2022", "/en/publications",
				"/en/search?q=example+papers")) {
			assertThat(reader.open(other).select("main a").eachAttr("href")).as(other).doesNotContain(ADDRESS);
		}
	}

	@Test
	void whatIsGoneOrMovedSaysSo() {
		publish(REVIEW);
		shelf.unpublish("publications", id, new Unpublishing.Gone(LocalizedText.of("en", "Entered twice.")));
		assertThat(reader.answer(ADDRESS)).hasStatus(410).bodyText().contains("Entered twice.");
		assertThat(reader.answer(ADDRESS + "/citation.bib")).hasStatus(410);
		shelf.publishAgain("publications", id);
		shelf.unpublish("publications", id, new Unpublishing.Redirected("/publications/tech-savvy"));
		assertThat(reader.answer(ADDRESS)).hasStatus3xxRedirection().hasRedirectedUrl("/en/publications/tech-savvy");
	}

	private void publish(PublicationForm form) {
		shelf.publish("publications", id, form);
	}

	private String file(String ending, String type) throws UnsupportedEncodingException {
		MvcTestResult answer = reader.answer(ADDRESS + "/citation." + ending);
		assertThat(answer).hasStatusOk()
			.hasHeader("Content-Disposition", "attachment; filename=\"example-review." + ending + "\"");
		assertThat(answer.getResponse().getContentType()).startsWith(type);
		return answer.getResponse().getContentAsString();
	}

	private static List<String> meta(Document page, String name) {
		return page.select("head meta[name=" + name + "]").eachAttr("content");
	}

}
