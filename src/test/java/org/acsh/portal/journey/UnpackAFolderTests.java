package org.acsh.portal.journey;

import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.acsh.portal.StaffReader;
import org.acsh.portal.archive.RawZip;
import org.acsh.portal.editing.Writing;
import org.acsh.portal.storage.GoodFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A colleague has the folder of an event as a drive exports it, and readers its files.
 */
@Journey
class UnpackAFolderTests {

	private final String title = "Journey slides " + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	@AfterEach
	void leaveNothingBehind() {
		writing.forget();
	}

	@Test
	void aFolderIsLookedIntoUnpackedAndPublished(Visitor visitor) {
		Page page = Staff.comes(visitor, StaffReader.editor(context));
		page.navigate("/en/staff/materials");
		page.locator("a[href$='/staff/materials/deposit']").click();
		page.locator("#deposit-event").selectOption("study-visit-2022");
		page.locator("input[type=file]").setInputFiles(new FilePayload("Study visit.zip", "application/zip", folder()));
		page.waitForURL("**/staff/deposits/*");
		page.locator("#parcels a").click();
		Accessibility.assertNoBarriers(page);
		assertThat(page.locator(".filings legend").allTextContents()).containsExactly("Notes.txt", "Slides.pptx");
		assertThat(page.locator("#refused h3").textContent()).isEqualTo("Visit/film.mp4");
		page.locator("[name=chosen]").first().uncheck();
		page.locator("[name='rows[1].title']").fill(title);
		page.locator(".savebar .button").click();
		page.waitForURL((address) -> !address.contains("/parcels/"));
		Accessibility.assertNoBarriers(page);
		assertThat(page.locator(".filings legend").allTextContents()).containsExactly("Visit/Opening/Slides.pptx");
		assertThat(page.locator("[name='rows[0].title']").inputValue()).isEqualTo(title);
		assertThat(page.locator("[name='rows[0].session']").inputValue()).isEqualTo("study-visit-2022/opening");
		page.locator("[name=publish]").click();
		page.waitForURL("**/publication");
		page.locator("#deed .button").click();
		page.waitForURL("**/staff/batches/*");
		String done = page.url();
		page.navigate("/en/materials?q=" + title.replace(' ', '+'));
		page.locator("main a[href^='/en/materials/']", new Page.LocatorOptions().setHasText(title)).first().click();
		assertThat(page.locator("h1")).hasText(title);
		assertThat(page.locator("a[href^='/files/materials/']").count()).isPositive();
		page.navigate(done);
		page.locator("form[action$='/undoing'] button").click();
		page.waitForLoadState();
	}

	private static byte[] folder() {
		return new RawZip().add("Visit/Opening/Slides.pptx", GoodFiles.pptx("Slides " + UUID.randomUUID()))
			.add("Visit/Notes.txt", "Notes " + UUID.randomUUID())
			.add("Visit/film.mp4", "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom")
			.add("Visit/.DS_Store", "system")
			.bytes();
	}

}
