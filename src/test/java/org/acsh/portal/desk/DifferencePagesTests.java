package org.acsh.portal.desk;

import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;
import org.acsh.portal.editing.Writing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What was changed, asked for or written by two is told in the reader's words. */
@PortalTest
class DifferencePagesTests {

	private static final String FORUM = """
			{'kind': 'FORUM', 'title': {'en': 'A forum on falconry'}, 'dates': '2021', 'countries': ['KR', 'KZ'],
			'languages': ['en', 'ru', 'kk'], 'speakers': [
			{'key': 'first', 'role': 'SPEAKER', 'person': 'alikhan-baimenov', 'organisation': 'acsh'}]}
			""";

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	StaffReader aigul;

	Member author;

	UUID id;

	@BeforeEach
	void write() {
		aigul = StaffReader.editor(context);
		author = new Member(aigul.id(), "Aigul", Role.EDITOR);
		id = writing.draft(writing.form(FORUM), author);
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@Test
	void constantsRecordsAndLanguagesAreToldByTheirNames() throws Exception {
		writing.type(id, "kind", "STUDY_VISIT", author);
		writing.type(id, "speakers[0].role", "MODERATOR", author);
		writing.type(id, "morePlaces", "true", author);
		assertThat(difference("Kind").select("del, ins").eachText()).containsExactly("Forum", "Study visit");
		assertThat(difference("Speakers 1 Role").select("del, ins").eachText()).containsExactly("Speaker", "Moderator");
		assertThat(difference("There were more places than these").select("ins").eachText()).containsExactly("yes");
	}

	@Test
	void anItemThatIsNewIsToldFieldByField() throws Exception {
		assertThat(differences("en", 0).select(".difference:contains(Speakers) dd").text())
			.contains("Role: Speaker", "Person: Alikhan Baimenov", "Employer then: Astana Civil Service Hub")
			.doesNotContain("SPEAKER", "alikhan-baimenov");
	}

	@Test
	void ticksAreToldTogetherAndAsWords() throws Exception {
		writing.type(id, "countries[0]", "GE", author);
		Element countries = difference("Countries");
		assertThat(countries.select("del").eachText()).containsExactly("Republic of Korea");
		assertThat(countries.select("ins").eachText()).containsExactly("Georgia");
		assertThat(countries.select("dd").text()).contains("Kazakhstan").doesNotContain("KZ");
		assertThat(differences("ru", 0).select(".difference:contains(Языки) ins").eachText()).contains("Қазақ тілі");
	}

	@Test
	void theLanguageThatATextIsFirstWrittenInIsToldToo() throws Exception {
		writing.type(id, "title.source", "ru", author);
		assertThat(difference("Title language of the original").select("ins").eachText()).containsExactly("Русский");
	}

	@Test
	void theSameTicksInTheOrderOfAnotherPageAreNoChange() throws Exception {
		writing.save(id, writing.form(FORUM.replace("'KR', 'KZ'", "'KZ', 'KR'")), 1, author);
		assertThat(writing.revisions(id)).containsExactly(1);
	}

	@Test
	void whatAColleagueChoseIsToldByItsName() throws Exception {
		StaffReader boris = StaffReader.editor(context);
		OpenForm his = OpenForm.at(place(), boris).type("kind", "SEMINAR");
		writing.type(id, "kind", "STUDY_VISIT", author);
		Document conflict = his.after("save").page();
		assertThat(conflict.select(".clash blockquote").eachText()).containsExactly("Study visit");
		assertThat(conflict.select(".clashes a").text()).contains("Study visit");
	}

	private Element difference(String trail) throws Exception {
		return differences("en", 1).select(".difference")
			.stream()
			.filter(one -> one.select(".path").text().equals(trail))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No difference in " + trail));
	}

	private Document differences(String language, int from) throws Exception {
		return aigul.open(place().replace("/en/", "/" + language + "/") + "/comparison?from=" + from + "&to="
				+ writing.content(id).latest());
	}

	private String place() {
		return "/en/staff/events/" + id;
	}

}
