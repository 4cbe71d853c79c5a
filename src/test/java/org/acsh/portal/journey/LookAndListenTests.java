package org.acsh.portal.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;
import org.acsh.portal.editing.Writing;
import org.acsh.portal.storage.FileType;
import org.acsh.portal.storage.GoodFiles;
import org.acsh.portal.storage.RefusedFileException;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader looks at the photos of an event, reads a report on its page and plays a
 * recording.
 */
@Journey
class LookAndListenTests {

	private static final String PHOTOS = "/en/events/study-visit-2022/photos";

	private static final String YOUTUBE = "https://www.youtube-nocookie.com";

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	@Autowired
	Storage storage;

	@SuppressWarnings("NullAway.Init")
	private Member author;

	@BeforeEach
	void come() {
		author = new Member(StaffReader.editor(context).id(), "Test editor", Role.EDITOR);
	}

	@AfterEach
	void leaveNothingBehind() {
		writing.forget();
	}

	@Test
	void photosAreTurnedByLinksAndByKeys(Visitor visitor) throws Exception {
		for (int number = 1; number <= 3; number++) {
			photo(number);
		}
		Page page = visitor.open("/ru/events/study-visit-2022");
		Accessibility.assertNoBarriersAnywhere(page);
		page.locator("#materials .gallery a").first().click();
		page.locator(".turning a[href$=photos]").click();
		Accessibility.assertNoBarriersAnywhere(page);
		page.locator(".gallery a").first().click();
		Accessibility.assertNoBarriersAnywhere(page);
		page.keyboard().press("ArrowRight");
		page.waitForURL("**/materials/view-2");
		page.keyboard().press("ArrowRight");
		page.waitForURL("**/materials/view-3");
		page.keyboard().press("ArrowLeft");
		page.waitForURL("**/materials/view-2");
		Page plain = visitor.open(PHOTOS, new NewContextOptions().setJavaScriptEnabled(false));
		plain.locator(".gallery a").nth(1).click();
		plain.locator(".turning [rel=next]").click();
		assertThat(plain).hasURL(page.url().replaceAll("/ru/.*", "/en/materials/view-3"));
	}

	@Test
	void aPublicationIsReadOnItsPage(Visitor visitor) throws Exception {
		StoredFile report = keep("report.pdf", GoodFiles.pdf("The report"));
		draw(report, 320);
		draw(report, 960);
		publish("{'slug': 'the-report', 'kind': 'DOCUMENT', 'title': {'en': 'The report'}, 'publication': 'tech-savvy',"
				+ " 'versions': [{'key': 'a', 'file': '%s'}]}", report);
		Page page = visitor.open("/en/publications/tech-savvy");
		Accessibility.assertNoBarriersAnywhere(page);
		page.locator("#materials .deeds a[href$='#read']").click();
		page.waitForURL("**/materials/the-report#read");
		assertThat(page.locator("#read .leaf img").first()).isVisible();
		Accessibility.assertNoBarriersAnywhere(page);
	}

	@Test
	void nobodyLearnsOfAVisitBeforeTheReaderPlaysTheRecording(Visitor visitor) {
		writing.published("materials",
				"{'slug': 'the-day', 'kind': 'VIDEO', 'title': {'en': 'The day'}, 'duration': '12:30',"
						+ " 'url': 'https://www.youtube.com/watch?v=abc_DEF-123'}",
				author);
		visitor.mayAsk(YOUTUBE);
		Page page = visitor.open("/en/materials/the-day");
		page.route(YOUTUBE + "/**", (route) -> route
			.fulfill(new FulfillOptions().setContentType("text/html").setBody("<title>Player</title>It plays.")));
		assertThat(page.locator(".player .note")).containsText("YouTube will learn");
		assertThat(page.locator("iframe")).hasCount(0);
		assertThat(visitor.asked()).isEmpty();
		Accessibility.assertNoBarriersAnywhere(page);
		page.locator(".player button").click();
		assertThat(page.frameLocator("iframe[title='The day']").locator("body")).containsText("It plays.");
		assertThat(visitor.asked()).containsExactly(YOUTUBE + "/embed/abc_DEF-123?autoplay=1");
		Page plain = visitor.open("/en/materials/the-day", new NewContextOptions().setJavaScriptEnabled(false));
		assertThat(plain.locator(".player")).isHidden();
		assertThat(plain.locator(".get a[rel=external]")).isVisible();
	}

	private void photo(int number) throws Exception {
		StoredFile file = keep("view-" + number + ".jpg", GoodFiles.picture("jpg", 1600 + number, 900));
		List.of(480, 960, 1600).forEach((width) -> draw(file, width));
		publish("{'slug': 'view-" + number + "', 'kind': 'PHOTO', 'title': {'en': 'View " + number + "'},"
				+ " 'alternative': {'en': 'A street', 'ru': 'Улица'}, 'credit': 'A photographer',"
				+ " 'event': 'study-visit-2022', 'versions': [{'key': 'a', 'file': '%s'}]}", file);
	}

	private void publish(String form, StoredFile file) {
		writing.published("materials", form.formatted(file.id()), author);
	}

	private StoredFile keep(String name, byte[] bytes) throws IOException, RefusedFileException {
		return storage.keep(Files.write(storage.incoming(), bytes), name);
	}

	private void draw(StoredFile file, int width) {
		try {
			Path made = Files.write(storage.incoming(), GoodFiles.picture("png", width, width / 2));
			storage.keepPicture(file.digest(), 1, width, width / 2, FileType.PNG, made);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
