package org.acsh.portal.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import org.acsh.portal.StaffReader;
import org.acsh.portal.editing.Writing;
import org.acsh.portal.storage.GoodFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A colleague comes home from a study visit with files, over a line that breaks. */
@Journey
class GiveManyFilesTests {

	private static final String DEPOSIT = "/en/staff/materials/deposit?event=study-visit-2022";

	private static final String PART = "8388608";

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@AfterEach
	void leaveNothingBehind() {
		writing.forget();
	}

	@Test
	void tenFilesWithOneBroken(Visitor visitor) {
		Page page = Staff.comes(visitor, StaffReader.editor(context));
		page.navigate(DEPOSIT);
		Accessibility.assertNoBarriers(page);
		page.locator("input[type=file]").setInputFiles(tenFiles());
		page.locator("[data-next] a").waitFor();
		page.locator("[data-files] .refused").waitFor();
		assertThat(page.locator("[data-files] .refused").textContent()).contains("Broken.pdf", "damaged");
		page.waitForCondition(() -> page.locator("[data-files] [data-cancel]").count() == 0);
		Accessibility.assertNoBarriers(page);
		page.locator("[data-next] a").click();
		assertThat(page.locator("fieldset legend").count()).isEqualTo(9);
		Accessibility.assertNoBarriers(page);
		page.locator("[name='rows[0].title']").fill("The first of nine");
		page.locator("form .button").first().click();
		page.waitForLoadState();
		assertThat(page.locator("[name='rows[0].title']").inputValue()).isEqualTo("The first of nine");
	}

	@Test
	void aLineThatBreaksIsGoneOnWithByItself(Visitor visitor) throws IOException {
		Page page = Staff.comes(visitor, StaffReader.editor(context));
		AtomicInteger failures = new AtomicInteger();
		List<String> offsets = new CopyOnWriteArrayList<>();
		page.route("**/staff/uploads/*", (route) -> {
			boolean fails = PART.equals(offset(route)) && failures.incrementAndGet() <= 2;
			answer(route, fails, offsets);
		});
		page.navigate(DEPOSIT);
		page.locator("input[type=file]").setInputFiles(largePhoto());
		page.waitForURL("**/staff/deposits/*");
		assertThat(failures.get()).isEqualTo(3);
		assertThat(offsets).containsExactly("0", PART, PART, PART, "16777216");
		assertThat(page.locator("fieldset legend").textContent()).isEqualTo("Large.jpg");
	}

	@Test
	void afterThePageWasClosedTheSameFileGoesOnWhereItStopped(Visitor visitor) throws IOException {
		Page page = Staff.comes(visitor, StaffReader.editor(context));
		page.onDialog(Dialog::accept);
		List<String> before = new CopyOnWriteArrayList<>();
		Path photo = largePhoto();
		page.route("**/staff/uploads/*", (route) -> answer(route, PART.equals(offset(route)), before));
		page.navigate(DEPOSIT);
		page.locator("input[type=file]").setInputFiles(photo);
		page.waitForCondition(() -> before.contains(PART));
		page.unroute("**/staff/uploads/*");
		List<String> after = new CopyOnWriteArrayList<>();
		page.route("**/staff/uploads/*", (route) -> answer(route, false, after));
		page.reload();
		page.locator("input[type=file]").setInputFiles(photo);
		page.waitForURL("**/staff/deposits/*");
		assertThat(after).startsWith(PART).doesNotContain("0");
	}

	private static void answer(Route route, boolean fails, List<String> offsets) {
		if (!offset(route).isEmpty()) {
			offsets.add(offset(route));
		}
		if (fails) {
			route.abort();
		}
		else {
			route.resume();
		}
	}

	private static String offset(Route route) {
		return Objects.requireNonNullElse(route.request().headers().get("upload-offset"), "");
	}

	private static FilePayload[] tenFiles() {
		List<FilePayload> files = new ArrayList<>();
		files.add(new FilePayload("Broken.pdf", "application/pdf", Arrays.copyOf(GoodFiles.pdf("text"), 300)));
		files.add(new FilePayload("Slides.pptx", "", GoodFiles.pptx("Slides")));
		files.add(new FilePayload("Отчёт.docx", "", GoodFiles.docx("Отчёт")));
		for (int number = 1; number <= 7; number++) {
			files.add(new FilePayload("Report " + number + ".pdf", "", GoodFiles.pdf("Report " + number)));
		}
		return files.toArray(FilePayload[]::new);
	}

	/** Phones put short films behind their photos, so this is a good file. */
	private Path largePhoto() throws IOException {
		byte[] photo = GoodFiles.picture("jpg", 64, 48);
		return Files.write(folder.resolve("Large.jpg"), Arrays.copyOf(photo, 20 << 20));
	}

}
