package org.acsh.portal.journey;

import java.util.Map;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import org.acsh.portal.StaffReader;
import org.acsh.portal.editing.Writing;
import org.acsh.portal.storage.GoodFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor publishes slides, replaces them under another title, and takes them away.
 * Whoever kept the first address finds what there is.
 */
@Journey
class ReplaceSlidesTests {

	private static final String FIRST_PAGE = "/en/materials/skills-for-government";

	private static final String FIRST_FILE = "/files/materials/skills-for-government";

	private static final String PAGE = "/en/materials/digital-skills";

	private static final String FILE = "/files/materials/digital-skills";

	private static final byte[] FIRST = GoodFiles.pdf("The first slides");

	private static final byte[] SECOND = GoodFiles.pdf("The second slides");

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	private Page page;

	private Hand hand;

	private Page reader;

	private String form;

	@AfterEach
	void leaveNothingBehind() {
		writing.forget();
	}

	@Test
	void theOldAddressLeadsToTheNewSlides(Visitor visitor) {
		page = Staff.comes(visitor, StaffReader.editor(context));
		hand = new Hand(page);
		publishSlides();
		reader = visitor.open(FIRST_PAGE);
		String tag = readersHaveTheFirst();
		replaceThem();
		readersFindTheSecond(tag);
		takeThemAway();
		readersAreTold();
	}

	private void publishSlides() {
		page.navigate("/en/staff/materials");
		hand.click("main form[action$='/staff/materials'] button");
		page.waitForURL("**/staff/materials/*-*");
		form = page.url().replaceAll("[?#].*", "");
		hand.choose("kind", "SLIDES");
		hand.type("title.texts[en]", "Skills for government");
		hand.press("Save");
		send("first.pdf", FIRST);
		publish();
	}

	private String readersHaveTheFirst() {
		Accessibility.assertNoBarriers(reader);
		APIResponse file = get(FIRST_FILE, Map.of());
		assertThat(file.body()).isEqualTo(FIRST);
		String tag = file.headers().get("etag");
		assertThat(get(FIRST_FILE, Map.of("If-None-Match", tag)).status()).isEqualTo(304);
		return tag;
	}

	private void replaceThem() {
		send("second.pdf", SECOND);
		hand.click("#f-versions-1 summary");
		hand.type("versions[1].date", "2 May 2024");
		hand.type("versions[1].reason.texts[en]", "A figure corrected");
		hand.type("title.texts[en]", "Digital skills");
		if (!page.locator("[name=slug]").isVisible()) {
			hand.click("details.rare:has([name=slug]) > summary");
		}
		hand.type("slug", "digital-skills");
		publish();
	}

	private void readersFindTheSecond(String tag) {
		assertThat(get(FIRST_PAGE, Map.of()).status()).isEqualTo(301);
		assertThat(get(FIRST_FILE, Map.of()).status()).isEqualTo(301);
		reader.navigate(FIRST_PAGE);
		assertThat(reader.url()).endsWith(PAGE);
		assertThat(reader.request().get(FIRST_FILE).body()).isEqualTo(SECOND);
		APIResponse asked = get(FILE, Map.of("If-None-Match", tag));
		assertThat(asked.status()).isEqualTo(200);
		assertThat(asked.body()).isEqualTo(SECOND);
		assertThat(reader.locator("#versions li").first()).containsText("2 May 2024");
		assertThat(reader.locator("#versions li").first()).containsText("A figure corrected");
		assertThat(get(FILE + "/versions/1", Map.of()).body()).isEqualTo(FIRST);
		assertThat(get(FILE + "/versions/1", Map.of("If-None-Match", tag)).status()).isEqualTo(304);
		Accessibility.assertNoBarriers(reader);
	}

	private void takeThemAway() {
		page.navigate(form + "/withdrawal");
		hand.click("[name=way][value=GONE]");
		hand.type("reason", "The speaker asked for it.", "По просьбе докладчика.");
		hand.press("Unpublish");
	}

	private void readersAreTold() {
		assertThat(get(PAGE, Map.of()).status()).isEqualTo(410);
		assertThat(get(FILE, Map.of()).status()).isEqualTo(410);
		assertThat(get(FILE + "/versions/1", Map.of()).status()).isEqualTo(410);
		reader.navigate(FIRST_PAGE);
		assertThat(reader.locator("main")).containsText("The speaker asked for it.");
		Accessibility.assertNoBarriers(reader);
	}

	private void send(String name, byte[] bytes) {
		page.navigate(form + "/file");
		Accessibility.assertNoBarriers(page);
		page.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", bytes));
		page.locator("[data-next] a, [name=kind]").first().waitFor();
		page.navigate(form);
		assertThat(page.locator("#f-versions")).containsText(name);
	}

	private void publish() {
		hand.press("Publish…");
		hand.press("Publish now");
		hand.isTold("Published.");
	}

	private APIResponse get(String path, Map<String, String> headers) {
		RequestOptions options = RequestOptions.create().setMaxRedirects(0);
		headers.forEach(options::setHeader);
		return reader.request().get(path, options);
	}

}
