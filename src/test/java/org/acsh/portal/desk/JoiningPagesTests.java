package org.acsh.portal.desk;

import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.directory.DirectoryExamples;
import org.acsh.portal.editing.DraftService;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on which two records stand side by side before they are made one. */
@PortalTest
@Transactional
class JoiningPagesTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	DraftService drafts;

	@Autowired
	DirectoryExamples examples;

	StaffReader reader;

	@BeforeEach
	void come() {
		reader = StaffReader.editor(context);
	}

	@Test
	void whatTheOtherNamesIsToldByItsLabelInTheReadersLanguage() throws Exception {
		UUID other = examples.publishPerson("""
				{slug: byungjoon-park, name: {en: Byungjoon Park}, country: KR,
				posts: [{title: {en: Adviser}, organisation: nia}]}""");
		Document page = compared("/en/staff/people/", "people", "byung-joon-park", other);
		assertThat(field(page, "Posts").text()).contains("Title (English): Adviser")
			.contains("Employer: National Information Society Agency")
			.doesNotContain("nia");
		assertThat(field(compared("/ru/staff/people/", "people", "byung-joon-park", other), "Должности").text())
			.contains("Национальное агентство");
	}

	@Test
	void constantsAreToldInWords() throws Exception {
		UUID other = examples
			.publishOrganisation("{slug: nia-twice, name: {en: NIA}, kind: AGENCY, country: KR, roles: [DONOR]}");
		Document page = compared("/en/staff/organisations/", "organisations", "nia", other);
		assertThat(field(page, "Role in the programme").select(".typed").eachText()).containsExactly("Partner Host",
				"Donor");
	}

	@Test
	void aTextInLanguagesIsToldAsItIs() throws Exception {
		UUID other = examples.publishPerson("{slug: byungjoon-park, name: {en: Byungjoon Park}}");
		Document page = compared("/en/staff/people/", "people", "byung-joon-park", other);
		assertThat(field(page, "Name").select(".typed").eachText()).last().isEqualTo("Byungjoon Park");
	}

	private Document compared(String path, String kind, String slug, UUID other) throws Exception {
		return reader.open(path + drafts.named(kind, slug).orElseThrow().id() + "/joining/" + other);
	}

	private static Elements field(Document page, String name) {
		return page.select(".fork:has(legend:matchesOwn(^%s$))".formatted(name));
	}

}
