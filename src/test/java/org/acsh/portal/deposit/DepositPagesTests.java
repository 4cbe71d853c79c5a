package org.acsh.portal.deposit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.storage.GoodFiles;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Many files become drafts and are named on one page, without JavaScript too. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DepositPagesTests {

	@Autowired
	ApplicationContext context;

	@SuppressWarnings("NullAway.Init")
	private Depositor depositor;

	@BeforeAll
	void signIn() {
		depositor = new Depositor(context);
	}

	@AfterEach
	void leaveNothingBehind() {
		depositor.forget();
	}

	@Test
	void tenFilesWithOneBrokenAreNineDraftsAndAReason() throws Exception {
		String page = give();
		Document table = depositor.open(page);
		assertThat(table.select("fieldset legend").eachText()).hasSize(9).contains("Report 1.pdf", "Отчёт.docx");
		assertThat(table.select("#refused h3").eachText()).containsExactly("Broken.pdf");
		assertThat(table.select("#refused .states").text()).contains("damaged");
		assertThat(table.select("option[selected]").eachText()).contains("Slides", "Русский");
	}

	@Test
	void whatIsTypedIntoTheTableIsTheDrafts() throws Exception {
		String page = give();
		MvcTestResult answer = depositor.editor()
			.fillIn(page, "form[action$='" + page + "']", Map.of("rows[0].title", "The year"));
		assertThat(answer).hasStatus(303);
		assertThat(depositor.open(page).select("[name='rows[0].title']").val()).isEqualTo("The year");
		String draft = depositor.open(page).select("[name='rows[0].content']").val();
		assertThat(depositor.open("/en/staff/materials/" + draft).select("[name^=title.texts]").eachAttr("value"))
			.contains("The year");
	}

	@Test
	void whatAPhotoShowsIsSaidBesideItsName() throws Exception {
		String page = depositor.give("", List.of(file("Hall.jpg", GoodFiles.picture("jpg", 640, 480)),
				file("Report.pdf", GoodFiles.pdf("Report"))));
		assertThat(depositor.open(page).select("[name$=.shows]").eachAttr("type")).containsExactly("text", "hidden");
		assertThat(depositor.editor()
			.fillIn(page, "form[action$='" + page + "']", Map.of("rows[0].shows", "The hall from above")))
			.hasStatus(303);
		assertThat(depositor.open(page).select("[name='rows[0].shows']").val()).isEqualTo("The hall from above");
		String draft = depositor.open(page).select("[name='rows[0].content']").val();
		assertThat(depositor.open("/en/staff/materials/" + draft).select("[name='alternative.texts[en]']").val())
			.isEqualTo("The hall from above");
	}

	@Test
	void theSameFileASecondTimeIsToldSo() throws Exception {
		give();
		assertThat(depositor.open(give()).select("fieldset .note a").eachText()).isNotEmpty();
	}

	@Test
	void aDepositOfAnotherMemberIsNotThere() {
		assertThat(StaffReader.editor(context).answer(give())).hasStatus(404);
	}

	private String give() {
		List<MockMultipartFile> files = new ArrayList<>();
		files.add(file("Отчёт.docx", GoodFiles.docx("Отчёт за год")));
		files.add(file("Broken.pdf", Arrays.copyOf(GoodFiles.pdf("text"), 300)));
		files.add(file("Slides.pptx", GoodFiles.pptx("Slides")));
		files.add(file("Photo.jpg", GoodFiles.picture("jpg", 640, 480)));
		for (int number = 1; number <= 6; number++) {
			files.add(file("Report " + number + ".pdf", GoodFiles.pdf("Report " + number)));
		}
		return depositor.give("", files);
	}

	private static MockMultipartFile file(String name, byte[] bytes) {
		return new MockMultipartFile("files", name, null, bytes);
	}

}
