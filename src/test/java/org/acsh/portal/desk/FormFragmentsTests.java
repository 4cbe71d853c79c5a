package org.acsh.portal.desk;

import java.util.List;

import org.acsh.portal.PortalTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import static org.assertj.core.api.Assertions.assertThat;

/** What the fragments of forms make of a form and of what is said of it. */
@PortalTest
class FormFragmentsTests {

	@Autowired
	ViewResolver thymeleafViewResolver;

	@Autowired
	ResourceUrlProvider assets;

	private DrawnForm form;

	@BeforeEach
	void anExample() {
		form = new DrawnForm(thymeleafViewResolver, assets);
	}

	@Test
	void theFormGoesWhereItCameFromWithItsRevisionDeedAndToken() throws Exception {
		Element drawn = drawn().expectFirst("form.form");
		assertThat(drawn.attr("action")).isEqualTo("/en" + DrawnForm.ADDRESS);
		assertThat(drawn.select("[name=based]").val()).isEqualTo("12");
		assertThat(drawn.select("[name=deed]").val()).isNotBlank();
		assertThat(drawn.select("[name=_csrf]").val()).isEqualTo("token-12");
	}

	@Test
	void theEnterKeySavesWhateverButtonComesFirst() throws Exception {
		assertThat(drawn().expectFirst("form.form button").val()).isEqualTo("save");
	}

	@Test
	void everyFieldHasItsWords() throws Exception {
		Document page = drawn();
		assertThat(page.select("form.form :is(input, select, textarea):not([type=hidden])"))
			.allSatisfy((field) -> assertThat(words(page, field)).as(field.outerHtml()).isNotBlank());
	}

	@Test
	void noIdentifierIsThereTwice() throws Exception {
		assertThat(form.remarkedOn().withAnItemMore().html()).isNotBlank();
		assertThat(drawn().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	@Test
	void whatDescribesAFieldIsThere() throws Exception {
		form.remarkedOn();
		Document page = drawn();
		assertThat(page.select("[aria-describedby]")).isNotEmpty()
			.flatMap((field) -> List.of(field.attr("aria-describedby").split(" ")))
			.allSatisfy((id) -> assertThat(page.getElementById(id)).as(id).isNotNull());
	}

	@Test
	void aProblemStandsBeforeItsFieldAndTheSummaryLeadsThere() throws Exception {
		form.lacking();
		Document page = drawn();
		Element field = page.expectFirst("#f-starts");
		assertThat(field.attr("aria-invalid")).isEqualTo("true");
		assertThat(field.previousElementSiblings().select(".problem").text()).contains("Say when it takes place");
		assertThat(page.select(".problems[role=alert] a").eachAttr("href")).containsExactly("#f-starts",
				"#f-sessions-0-speakers-0-person");
		assertThat(page.select(".parts .wrong").eachAttr("href")).containsExactly("#when", "#agenda");
	}

	@Test
	void aFieldWithoutProblemsIsNotCalledInvalid() throws Exception {
		assertThat(drawn().select("[aria-invalid], .problems, .remarks")).isEmpty();
	}

	@Test
	void theTextOfAColleagueCanBeTaken() throws Exception {
		form.remarkedOn();
		Element clash = drawn().expectFirst("#f-title-texts-en-remarks .clash");
		assertThat(clash.text()).contains("Alikhan Baimenov wrote:", "AI in government");
		assertThat(clash.select("button").val()).isEqualTo("take:title.texts[en]");
	}

	@Test
	void translationsThatAreMissingOrStaleAreMarked() throws Exception {
		Document page = drawn();
		assertThat(page.expectFirst("#f-summary .tongue:nth-child(2)").text()).isEqualTo("Русский missing");
		assertThat(page.select("#f-title .stale [name=title.confirmed]").val()).isEqualTo("ru");
		assertThat(page.select("#f-title-texts-ru").attr("lang")).isEqualTo("ru");
		assertThat(page.select("#f-title .mark")).isEmpty();
	}

	@Test
	void aReferenceShowsItsLabel() throws Exception {
		assertThat(drawn().select("#f-host").val()).isEqualTo("National Information Society Agency");
		assertThat(drawn().select("#f-sessions-0-speakers-1-person").val()).isEqualTo("Alikhan Baimenov");
	}

	@Test
	void aNameThatWasNotFoundIsKeptAndCanBeAdded() throws Exception {
		form.withAnUnknownHost();
		assertThat(drawn().select("#f-host").val()).isEqualTo("Institute of Public Service");
		assertThat(drawn().select("#f-host-pick button").val()).isEqualTo("create:host");
	}

	@Test
	void noNameIsNoneToBeAdded() throws Exception {
		form.withoutHost();
		assertThat(drawn().select("#f-host-pick .problem").text()).endsWith("Name the host");
		assertThat(drawn().select("#f-host-pick button")).isEmpty();
	}

	@Test
	void whatWasChosenIsMarked() throws Exception {
		Document page = drawn();
		assertThat(page.select("[name=kind][checked]").eachAttr("value")).containsExactly("STUDY_VISIT");
		assertThat(page.select("[name=countries][checked]").eachAttr("value")).containsExactly("kz", "ge");
		assertThat(page.select("[name=format] [selected]").eachText()).containsExactly("In person");
	}

	@Test
	void theItemsOfListsHaveKeysAndCanBeMovedAndRemoved() throws Exception {
		Document page = drawn();
		assertThat(page.select("[name=sessions[1].key]").val()).isEqualTo("visit");
		assertThat(page.select("#f-sessions > ol > li > .moves button").eachAttr("value"))
			.containsExactly("down:sessions[0]", "remove:sessions[0]", "up:sessions[1]", "remove:sessions[1]");
		assertThat(page.select(".add").eachAttr("value")).containsExactly("add:sessions[0].speakers",
				"add:sessions[1].speakers", "add:sessions");
	}

	@Test
	void anItemIsALineUnlessItIsNewOrHasAProblemInside() throws Exception {
		assertThat(drawn().select("details[open]")).isEmpty();
		assertThat(Jsoup.parse(form.withAnItemMore().html()).select("details[open]").parents().eachAttr("data-key"))
			.contains("blank");
		form.remarkedOn();
		assertThat(drawn().select("#f-sessions-0 > details[open] [name=sessions[0].speakers[0].person]")).isNotEmpty();
	}

	@Test
	void whatWasJustDoneIsSaidAndEscaped() throws Exception {
		assertThat(drawn().expectFirst("[role=status]").text()).isEqualTo("Saved: <12>");
	}

	@Test
	void kindsAccountsAndAuditAreForAdministrators() throws Exception {
		assertThat(drawn().select(".sections a").eachText()).containsExactly("Desk", "All content", "Translations",
				"Events");
		form.forAdministrator();
		assertThat(drawn().select(".sections a").eachText()).containsExactly("Desk", "All content", "Translations",
				"Events", "Kinds", "Accounts", "Storage", "Audit");
		assertThat(drawn().select(".sections [aria-current]").eachText()).containsExactly("Events");
	}

	@Test
	void scriptsShareOneHashSoThatTheyFindEachOther() throws Exception {
		assertThat(drawn().select("script").eachAttr("src")).singleElement()
			.asString()
			.matches("/js/[0-9a-f]{32}/desk.js");
	}

	@Test
	void searchEnginesAreKeptOut() throws Exception {
		assertThat(drawn().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	private Document drawn() throws Exception {
		return Jsoup.parse(form.html());
	}

	private static String words(Document page, Element field) {
		return page.select("label[for=" + field.id() + "]").text() + field.parents().select("label").text();
	}

}
