package org.acsh.portal.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.acsh.portal.StaffReader;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Writing;
import org.acsh.portal.storage.RefusedFileException;
import org.acsh.portal.storage.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A partner is invited, finds what is open, takes some of it along, and may not come
 * back.
 */
@Journey
class APartnersVisitTests {

	private static final String PASSWORD = "correct horse battery staple";

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcClient database;

	@Autowired
	TransactionOperations transaction;

	@Autowired
	Shelf shelf;

	@Autowired
	Storage storage;

	@Autowired
	Writing writing;

	private final String email = UUID.randomUUID() + "@example.org";

	private final List<UUID> published = new ArrayList<>();

	@BeforeEach
	void publish() {
		material("Agenda of the journey", "PARTNERS", "study-visit-2022");
		material("Slides of the journey", "PUBLIC", "study-visit-2022");
		material("Photos of the journey", "PUBLIC", "ai-and-governance-2025");
		publish("programmes",
				"{slug: a-programme-apart, name: {en: A programme apart}, summary: {en: Of others}, phases: [{key: p, number: '1', name: {en: A phase apart}, summary: {en: Of others}, dates: '2024'}]}");
		publish("events",
				"{slug: a-seminar-apart, title: {en: A seminar apart}, kind: SEMINAR, dates: '2024', phase: a-programme-apart/1}");
		material("Minutes of others", "PARTNERS", "a-seminar-apart");
	}

	@AfterEach
	void leaveNothingBehind() {
		transaction.executeWithoutResult((status) -> {
			database.sql("delete from partnership where email = ?").param(email).update();
			database.sql("delete from material where content in (:published)").param("published", published).update();
			database.sql("delete from event where content in (:published)").param("published", published).update();
			database
				.sql("delete from phase where programme_id in (select id from programme where content in (:published))")
				.param("published", published)
				.update();
			database.sql("delete from programme where content in (:published)").param("published", published).update();
			database.sql("update content set created_by = (select min(id) from account) where id in (:published)")
				.param("published", published)
				.update();
		});
		writing.forget();
	}

	@Test
	void fromTheInvitationToTheLastDay(Visitor visitor) throws IOException {
		Page page = visitor.open(invitation(visitor));
		page.locator("#password").fill(PASSWORD);
		page.locator("main form .button").click();
		page.waitForURL("**/en/partner");
		seesOnlyWhatIsOpen(page);
		isToldWhatIsNew(page);
		narrowsByPhaseAndYear(page);
		takesOneFile(page);
		takesAChosenSet(page);
		isGoneWhenTheTimeIsOver(page);
	}

	/** The path of the link that an administrator has made. */
	private String invitation(Visitor visitor) {
		Page page = Staff.comes(visitor, StaffReader.administrator(context));
		page.navigate("/en/staff/partners");
		page.locator("#email").fill(email);
		page.locator("#name").fill("Test Partner");
		page.locator("#organisation").fill("Test organisation");
		page.locator("#programmes label").first().click();
		page.locator("#invite .button").click();
		String link = page.locator(".notice code").textContent();
		assertAccessible(page, "/en/staff/partners");
		assertAccessible(page, "/ru/staff/partners");
		return link.replaceFirst("^http://[^/]+", "");
	}

	private static void seesOnlyWhatIsOpen(Page page) {
		assertThat(page.locator("#list h2").first().textContent()).startsWith("Reports");
		assertThat(titles(page)).contains("Agenda of the journey", "Slides of the journey", "Photos of the journey")
			.doesNotContain("Minutes of others");
		assertThat(page.locator("main").textContent()).doesNotContain("@", "A programme apart");
		assertThat(page.request().get("/en/partner/materials/minutes-of-others/file").status()).isEqualTo(404);
		assertThat(page.request().get("/en/staff/usage").status()).isEqualTo(404);
		assertAccessible(page, "/en/partner");
		assertAccessible(page, "/ru/partner");
		page.navigate("/en/partner");
	}

	private void isToldWhatIsNew(Page page) {
		database.sql("update partnership set seen_at = now() - interval '2 days' where email = ?")
			.param(email)
			.update();
		database.sql("update content set published_at = published_at - interval '3 days' where id in (:published)")
			.param("published", published)
			.update();
		material("News of the journey", "PUBLIC", "study-visit-2022");
		page.navigate("/en/partner");
		page.locator(".filters a[href*='fresh=true']").click();
		assertThat(titles(page)).contains("News of the journey").doesNotContain("Slides of the journey");
		assertThat(page.locator("#list h3 .mark").first().textContent()).isEqualTo("new");
		page.navigate("/en/partner");
	}

	private static void narrowsByPhaseAndYear(Page page) {
		page.locator(".filters a[href*='phase=capacity-building-2']").click();
		assertThat(titles(page)).contains("Photos of the journey").doesNotContain("Agenda of the journey");
		page.navigate("/en/partner");
		page.locator(".filters a[href*='year=2022']").click();
		assertThat(titles(page)).contains("Agenda of the journey").doesNotContain("Photos of the journey");
	}

	private static void takesOneFile(Page page) throws IOException {
		Download file = page
			.waitForDownload(() -> page.locator("a[href$='/partner/materials/agenda-of-the-journey/file']").click());
		assertThat(file.suggestedFilename()).isEqualTo("agenda-of-the-journey.txt");
		assertThat(Files.readString(file.path())).isEqualTo("Agenda of the journey");
	}

	private static void takesAChosenSet(Page page) throws IOException {
		page.locator("[value='agenda-of-the-journey']").check();
		page.locator("[value='news-of-the-journey']").check();
		Download set = page.waitForDownload(() -> page.locator(".savebar button").click());
		try (ZipFile zip = new ZipFile(set.path().toFile())) {
			List<String> names = zip.stream().map(ZipEntry::getName).toList();
			assertThat(names).hasSize(3).contains("Contents.csv");
			ZipEntry agenda = zip.stream()
				.filter((entry) -> entry.getName().contains("agenda"))
				.findFirst()
				.orElseThrow();
			assertThat(zip.getInputStream(agenda)).hasContent("Agenda of the journey");
			assertThat(
					new String(zip.getInputStream(zip.getEntry("Contents.csv")).readAllBytes(), StandardCharsets.UTF_8))
				.contains("Agenda of the journey", "News of the journey");
		}
	}

	private void isGoneWhenTheTimeIsOver(Page page) {
		database.sql("update partnership set first_day = first_day - 30, last_day = first_day - 10 where email = ?")
			.param(email)
			.update();
		page.navigate("/en/partner");
		assertThat(page.locator("main").textContent()).contains("Your access ended on");
		assertThat(page.locator("#list").count()).isZero();
		assertThat(page.request().get("/en/partner/materials/agenda-of-the-journey/file").status()).isEqualTo(404);
		assertThat(page.request().get("/en/partner/materials.zip").status()).isEqualTo(404);
		assertAccessible(page, "/en/partner");
	}

	private static List<String> titles(Page page) {
		return page.locator("#list h3 a").allTextContents();
	}

	private static void assertAccessible(Page page, String path) {
		page.navigate(path);
		Accessibility.assertNoBarriersAnywhere(page);
		page.setViewportSize(1280, 720);
	}

	private void material(String title, String access, String event) {
		try {
			Path bytes = storage.incoming();
			Files.writeString(bytes, title);
			publish("materials",
					"{title: {en: %s}, kind: DOCUMENT, access: %s, event: %s, versions: [{file: %s}]}".formatted(title,
							access, event, storage.keep(bytes, title.toLowerCase().replace(' ', '-') + ".txt").id()));
		}
		catch (IOException | RefusedFileException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void publish(String kind, String form) {
		published.add(transaction.execute((status) -> shelf.publish(kind, form)));
	}

}
