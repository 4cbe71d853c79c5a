package org.acsh.portal.partner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What partners see, and what they do not. */
@PortalTest
@Transactional
class PartnerPagesTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcClient database;

	@Autowired
	Storage storage;

	@Autowired
	Shelf shelf;

	@SuppressWarnings("NullAway.Init")
	private StaffReader partner;

	@BeforeEach
	void invite() {
		partner = StaffReader.partner(context);
	}

	@Test
	void aPartnerSeesWhatIsOpenToPartners() throws Exception {
		material("For partners alone", "PARTNERS", "study-visit-2022");
		open(partner, 0, 1, programmeOf("study-visit-2022"));
		assertThat(partner.open("/en/partner").select("#list li h3").eachText())
			.anyMatch((title) -> title.startsWith("For partners alone"));
		assertThat(answer("/en/partner/materials/for-partners-alone/file")).hasStatusOk()
			.hasHeader("Cache-Control", "private, no-store");
	}

	@Test
	void aPartnerSeesNothingOfOtherProgrammes() throws Exception {
		material("Of another programme", "PARTNERS", "study-visit-2022");
		open(partner, 0, 1, anotherProgramme());
		assertThat(partner.open("/en/partner").text()).doesNotContain("Of another programme");
		assertThat(answer("/en/partner/materials/of-another-programme/file")).hasStatus(404);
	}

	@Test
	void aPartnerSeesNothingForStaffOrParticipantsAloneOrTooEarly() throws Exception {
		material("For staff alone", "STAFF", "study-visit-2022");
		material("For participants alone", "PARTICIPANTS", "study-visit-2022");
		open(partner, 0, 1, programmeOf("study-visit-2022"));
		assertThat(partner.open("/en/partner").text()).doesNotContain("For staff alone", "For participants alone");
		assertThat(answer("/en/partner/materials/for-staff-alone/file")).hasStatus(404);
		assertThat(answer("/en/partner/materials/for-participants-alone/file")).hasStatus(404);
	}

	@Test
	void theTimeOfAPartnerBeginsAndEnds() throws Exception {
		material("Only in time", "PARTNERS", "study-visit-2022");
		open(partner, -10, -1, programmeOf("study-visit-2022"));
		Document over = partner.open("/en/partner");
		assertThat(over.text()).contains("Your access ended on").doesNotContain("Only in time");
		assertThat(answer("/en/partner/materials/only-in-time/file")).hasStatus(404);
		database.sql("update partnership set first_day = last_day + 2, last_day = last_day + 9").update();
		assertThat(partner.open("/ru/partner").text()).contains("Ваш доступ начинается").doesNotContain("Only in time");
	}

	@Test
	void aPartnerWithoutAnythingIsToldWhomToAsk() throws Exception {
		assertThat(partner.open("/en/partner").text()).contains("Please ask the hub’s staff");
	}

	@Test
	void everythingComesInOneZipFileWithAListOfIt() throws Exception {
		material("Agenda for the bundle", "PARTNERS", "study-visit-2022");
		material("Slides for the bundle", "PUBLIC", "study-visit-2022");
		open(partner, 0, 1, programmeOf("study-visit-2022"));
		assertThat(names(answer("/en/partner/materials.zip")))
			.anyMatch((name) -> name.endsWith("/agenda-for-the-bundle.txt"))
			.anyMatch((name) -> name.endsWith("/slides-for-the-bundle.txt"))
			.contains("Contents.csv");
		assertThat(names(answer("/en/partner/materials.zip?chosen=agenda-for-the-bundle"))).hasSize(2)
			.noneMatch((name) -> name.endsWith("/slides-for-the-bundle.txt"));
		assertThat(database.sql("select count(*) from deed where verb = 'exported' and actor = ?")
			.param(partner.id())
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void whatIsNewSinceTheLastVisitIsMarked() throws Exception {
		open(partner, 0, 1, programmeOf("study-visit-2022"));
		partner.open("/en/partner");
		database.sql("update partnership set seen_at = now() - interval '2 days'").update();
		material("Brand new slides", "PUBLIC", "study-visit-2022");
		Document page = partner.open("/en/partner?fresh=true");
		assertThat(page.select("#list li h3 .mark").eachText()).isNotEmpty().allMatch("new"::equals);
		assertThat(page.text()).contains("Brand new slides");
	}

	@Test
	void reportsComeFirst() throws Exception {
		open(partner, 0, 1, programmeOf("study-visit-2022"));
		shelf.publish("publications",
				"{title: {en: A report to partners}, kind: REPORT, relation: JOINT, published: '2023', occasions: [{role: LAUNCHED, event: study-visit-2022}]}");
		material("Slides after the report", "PUBLIC", "study-visit-2022");
		Document page = partner.open("/en/partner");
		assertThat(page.select("#list h2").eachText()).first().asString().startsWith("Reports");
		assertThat(page.select("#reports h3").eachText()).anyMatch((title) -> title.startsWith("A report to partners"));
		assertThat(partner.open("/en/partner?group=reports").select("#list h3").text())
			.doesNotContain("Slides after the report");
	}

	@Test
	void aPartnerNarrowsByProgramme() throws Exception {
		material("Of the first programme", "PUBLIC", "study-visit-2022");
		open(partner, 0, 1, programmeOf("study-visit-2022"));
		assertThat(partner.open("/en/partner?programme=capacity-building").text()).contains("Of the first programme");
		assertThat(partner.open("/en/partner?programme=another").select("#list h3").text()).isEmpty();
	}

	@Test
	void aPartnerIsToldHowOftenReadersDownloadedWhatEverybodyMayHave() throws Exception {
		material("Slides for all", "PUBLIC", "study-visit-2022");
		material("Slides for partners", "PARTNERS", "study-visit-2022");
		open(partner, -20, 1, programmeOf("study-visit-2022"));
		count("slides-for-all", 10, 5);
		count("slides-for-all", 25, 7);
		count("slides-for-all", 40, 100);
		count("slides-for-partners", 1, 31);
		Document page = partner.open("/en/partner");
		assertThat(page.select("li:has([value=slides-for-all])").text())
			.contains("Downloaded 112 times, 12 in the last 30 days");
		assertThat(page.select("li:has([value=slides-for-partners])").text()).doesNotContain("Downloaded", "31");
		assertThat(page.select(".facts").text()).contains("112", "12 in the last 30 days", "5 since your access began");
		assertThat(page.select(".facts").text()).doesNotContain("143");
	}

	private void count(String slug, int daysAgo, int number) {
		LocalDate day = LocalDate.now(context.getBean(Clock.class)).minusDays(daysAgo);
		database.sql("insert into download select ?, 'FILE', content, 1, ? from material where slug = ?")
			.params(day, number, slug)
			.update();
	}

	@Test
	void nothingOfTheStaffIsThereForAPartner() {
		assertThat(answer("/en/staff")).hasStatus(404);
		assertThat(answer("/en/staff/events")).hasStatus(404);
		assertThat(answer("/en/staff/accounts")).hasStatus(404);
		assertThat(answer("/en/staff/account")).hasStatusOk();
	}

	private MvcTestResult answer(String path) {
		return partner.answer(path);
	}

	private static List<String> names(MvcTestResult answer) throws IOException {
		assertThat(answer).hasStatusOk().hasContentType("application/zip");
		List<String> names = new ArrayList<>();
		ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			names.add(entry.getName());
		}
		return names;
	}

	private void material(String title, String access, String event) throws Exception {
		Path bytes = storage.incoming();
		Files.writeString(bytes, title, StandardCharsets.UTF_8);
		StoredFile file = storage.keep(bytes, title.toLowerCase().replace(' ', '-') + ".txt");
		shelf.publish("materials", """
				title: {en: %s}
				kind: DOCUMENT
				access: %s
				event: %s
				versions:
				  - file: %s
				""".formatted(title, access, event, file.id()));
	}

	private long programmeOf(String event) {
		return database.sql("select programme_id from event e join phase p on p.id = e.phase_id where e.slug = ?")
			.param(event)
			.query(Long.class)
			.single();
	}

	private long anotherProgramme() {
		shelf.publish("programmes", "{name: {en: Another programme}, summary: {en: Of nobody here}}");
		return database.sql("select id from programme where slug = 'another-programme'").query(Long.class).single();
	}

	private void open(StaffReader whom, int firstDay, int lastDay, long programme) {
		LocalDate today = LocalDate.now(context.getBean(Clock.class));
		long id = database.sql("""
				insert into partnership (id, version, email, name, organisation, first_day, last_day)
				values (nextval('entity_id'), 0, ?, 'Partner', '', ?, ?) returning id
				""").params(whom.email(), today.plusDays(firstDay), today.plusDays(lastDay)).query(Long.class).single();
		database.sql("insert into partnership_programme values (?, ?)").params(id, programme).update();
	}

}
