package org.acsh.portal.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.acsh.portal.StaffReader;
import org.acsh.portal.editing.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor writes the study visit of 2022, with all that is known of it in both
 * languages, and publishes it. What it takes is counted: who makes the form longer sees
 * it here.
 */
@Journey
class WriteAStudyVisitTests {

	private static final Logger log = LoggerFactory.getLogger(WriteAStudyVisitTests.class);

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	@AfterEach
	void leaveNothingBehind() {
		writing.forget();
	}

	@Test
	void itTakesFewClicksAndReadersSeeItAtOnce(Visitor visitor) {
		Page page = Staff.comes(visitor, StaffReader.editor(context));
		Hand hand = new Hand(page);
		hand.begin();
		describe(hand);
		opening(hand);
		visits(hand);
		source(hand);
		Accessibility.assertNoBarriers(page);
		hand.click("button[value=publish]");
		assertThat(page.locator("main .button")).hasText("Publish now");
		Accessibility.assertNoBarriers(page);
		hand.click("main .button");
		assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Published");
		assertThat(page.locator("#publish a")).hasText("/events/digital-innovations-seen-in-korea");

		page.locator("#publish a").click();
		assertThat(page.locator("h1")).hasText("Digital innovations seen in Korea");
		assertThat(page.locator("main")).containsText("September 2022");
		assertThat(page.locator("main")).containsText("at least 20");
		assertThat(page.locator("#agenda .session")).hasCount(6);
		assertThat(page.locator("#agenda")).containsText("Samsung SDS");
		log.info("The study visit of 2022 takes {} clicks, {} choices from lists and {} texts", hand.clicks(),
				hand.choices(), hand.texts());
		assertThat(hand.clicks()).as("clicks").isLessThanOrEqualTo(31);
		assertThat(hand.choices()).as("choices from lists").isLessThanOrEqualTo(7);
		assertThat(hand.texts()).as("texts").isLessThanOrEqualTo(32);
	}

	private static void describe(Hand hand) {
		hand.choose("kind", "STUDY_VISIT");
		hand.choose("format", "IN_PERSON");
		hand.type("title", "Digital innovations seen in Korea", "Цифровые решения, увиденные в Корее");
		hand.type("dates", "September 2022");
		hand.type("durationDays", "3");
		hand.click("#form .rare > summary");
		hand.type("periodNote", "Reported on 27 September 2022", "По сообщению от 27 сентября 2022 года");
		place(hand, 0, "Sejong", "Седжон");
		hand.choose("places[0].country", "KR");
		place(hand, 1, "Daejeon", "Тэджон");
		place(hand, 2, "Anyang", "Анян");
		hand.finds("places[2].country", "KR");
		hand.tick("morePlaces", "true");
		hand.type("headcount", "at least 20");
		hand.tick("countries", "KZ", "KG", "TJ", "UZ", "AM", "AZ", "GE");
		hand.choose("phase", "capacity-building/1");
		hand.tick("topics", "cloud-computing", "cybersecurity", "artificial-intelligence", "digital-identity",
				"blockchain", "big-data");
	}

	private static void place(Hand hand, int number, String english, String russian) {
		hand.add("places");
		hand.type("places[" + number + "].city", english, russian);
	}

	private static void opening(Hand hand) {
		hand.add("sessions");
		hand.choose("sessions[0].kind", "OPENING");
		opens(hand, 0, "Hwang", "Jongsung Hwang");
		opens(hand, 1, "Baimenov", "Alikhan Baimenov");
		opens(hand, 2, "Sungjoo", "Sungjoo Son");
		hand.pick("sessions[0].speakers[2].organisation", "MOIS", "Ministry of the Interior and Safety");
		hand.type("sessions[0].speakers[2].titleThen", "Director, Digital Government Cooperation Division",
				"Начальник отдела сотрудничества в сфере цифрового правительства");
	}

	private static void opens(Hand hand, int number, String typed, String name) {
		hand.add("sessions[0].speakers");
		hand.pick("sessions[0].speakers[" + number + "].person", typed, name);
		hand.finds("sessions[0].speakers[" + number + "].role", "OPENING");
	}

	private static void visits(Hand hand) {
		visit(hand, 1, "Exhibition", "Digital Government Exhibition Hall");
		hand.type("sessions[1].city", "Sejong", "Седжон");
		visit(hand, 2, "Minting", "Minting, Security Printing and ID Card Operating Corporation");
		visit(hand, 3, "Information Res", "National Information Resources Service");
		hand.type("sessions[3].city", "Daejeon", "Тэджон");
		visit(hand, 4, "Anyang", "Anyang Smart City Centre");
		hand.type("sessions[4].city", "Anyang", "Анян");
		visit(hand, 5, "Samsung", "Samsung SDS");
		hand.finds("sessions[5].kind", "SITE_VISIT");
	}

	private static void visit(Hand hand, int number, String typed, String name) {
		hand.add("sessions");
		if (number == 1) {
			hand.choose("sessions[1].kind", "SITE_VISIT");
		}
		hand.pick("sessions[" + number + "].institution", typed, name);
	}

	private static void source(Hand hand) {
		hand.add("links");
		hand.choose("links[0].kind", "SOURCE");
		hand.pick("links[0].publisher", "UNDP Kaz", "UNDP Kazakhstan");
		hand.type("links[0].published", "27 September 2022");
	}

}
