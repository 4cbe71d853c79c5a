package org.acsh.portal.deposit;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.storage.GoodFiles;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Many files become drafts and are named on one page, without JavaScript too. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DepositPagesTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	MockMvcTester mvc;

	@SuppressWarnings("NullAway.Init")
	private StaffReader editor;

	@BeforeAll
	void signIn() {
		editor = StaffReader.editor(context);
	}

	@Test
	void tenFilesWithOneBrokenAreNineDraftsAndAReason() throws Exception {
		String page = give();
		Document table = editor.open(page);
		assertThat(table.select("fieldset legend").eachText()).hasSize(9).contains("Report 1.pdf", "Отчёт.docx");
		assertThat(table.select("#refused h3").eachText()).containsExactly("Broken.pdf");
		assertThat(table.select("#refused .states").text()).contains("damaged");
		assertThat(table.select("option[selected]").eachText()).contains("Slides", "Русский");
	}

	@Test
	void whatIsTypedIntoTheTableIsTheDrafts() throws Exception {
		String page = give();
		MvcTestResult answer = editor.fillIn(page, "form[action$='" + page + "']", Map.of("rows[0].title", "The year"));
		assertThat(answer).hasStatus(303);
		assertThat(editor.open(page).select("[name='rows[0].title']").val()).isEqualTo("The year");
		String draft = editor.open(page).select("[name='rows[0].content']").val();
		assertThat(editor.open("/en/staff/materials/" + draft).select("[name^=title.texts]").eachAttr("value"))
			.contains("The year");
	}

	@Test
	void theSameFileASecondTimeIsToldSo() throws Exception {
		give();
		assertThat(editor.open(give()).select("fieldset .note a").eachText()).isNotEmpty();
	}

	@Test
	void aDepositOfAnotherMemberIsNotThere() {
		assertThat(StaffReader.editor(context).answer(give())).hasStatus(404);
	}

	private String give() {
		String page = "/en/staff/deposits/" + UUID.randomUUID();
		var post = mvc.post()
			.uri(page + "/files")
			.cookie(editor.session())
			.header("Origin", "http://localhost")
			.multipart()
			.file(file("Отчёт.docx", GoodFiles.docx("Отчёт за год")))
			.file(file("Broken.pdf", Arrays.copyOf(GoodFiles.pdf("text"), 300)))
			.file(file("Slides.pptx", GoodFiles.pptx("Slides")))
			.file(file("Photo.jpg", GoodFiles.picture("jpg", 640, 480)));
		for (int number = 1; number <= 6; number++) {
			post = post.file(file("Report " + number + ".pdf", GoodFiles.pdf("Report " + number)));
		}
		assertThat(post.exchange()).hasStatus(303).hasRedirectedUrl(page);
		return page;
	}

	private static MockMultipartFile file(String name, byte[] bytes) {
		return new MockMultipartFile("files", name, null, bytes);
	}

}
