package org.acsh.portal.journey;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;
import org.acsh.portal.editing.Writing;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every kind of page of staff, in both languages, on a phone and on a desk. */
@Journey
class StaffPagesAreAccessibleTests {

	private static final List<String> OF_ALL = List.of("", "/events", "/events?q=nothing-like-it", "/follow-up",
			"/people", "/duplicates", "/joinings", "/account", "/all", "/concerns", "/translations",
			"/translations?language=kk", "/accounts", "/audit", "/vocabularies", "/vocabularies/event-kinds",
			"/vocabularies/event-kinds/seminar", "/storage", "/usage", "/links", "/links?q=nothing-like-it",
			"/partners", "/materials/deposit");

	private static final List<String> OF_ONE = List.of("", "/preview", "/publication", "/history",
			"/comparison?from=1&to=2", "/sharing", "/review", "/translation?language=ru", "/translation?language=en");

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	@AfterEach
	void leaveNothingBehind() {
		writing.forget();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru" })
	void haveNoBarriersAndReflow(String language, Visitor visitor) {
		Page page = Staff.comes(visitor, StaffReader.administrator(context));
		SoftAssertions all = new SoftAssertions();
		addresses().forEach(address -> look(page, "/" + language + address, all));
		all.assertAll();
	}

	private Stream<String> addresses() {
		Member author = new Member(StaffReader.editor(context).id(), "Test editor", Role.EDITOR);
		String lacking = "/staff/events/"
				+ changed(writing.draft(writing.form("{'title': {'en': 'AI', 'ru': 'ИИ'}}"), author), author);
		String shown = "/staff/events/" + changed(writing.published(writing.seminar("Seminar on AI"), author), author);
		String material = "/staff/materials/" + writing.published("materials",
				"{'kind': 'FOLDER', 'title': {'en': 'A folder'}, 'expected': [{'key': 'a', 'name': {'en': 'Photos'}}]}",
				author);
		return Stream
			.of(Stream.of(material, material + "/file"), OF_ALL.stream().map(page -> "/staff" + page),
					OF_ONE.stream().map(page -> lacking + page), OF_ONE.stream().map(page -> shown + page),
					Stream.of(shown + "/withdrawal", "/sign-in"))
			.flatMap(some -> some);
	}

	private UUID changed(UUID content, Member author) {
		writing.type(content, "title.texts[en]", "Seminar on AI in government", author);
		return content;
	}

	private static void look(Page page, String address, SoftAssertions all) {
		page.navigate(address);
		all.check(() -> Accessibility.assertNoBarriersAnywhere(page));
	}

}
