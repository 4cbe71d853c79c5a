package org.acsh.portal.deposit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.StaffReader;
import org.jsoup.nodes.Document;

import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** One deposit, as an editor sends its files and names them without scripts. */
final class Sitting {

	private final MockMvcTester mvc;

	private final StaffReader editor;

	private final Deposit deposit = new Deposit(UUID.randomUUID(), "");

	Sitting(ApplicationContext context, StaffReader editor) {
		this.mvc = context.getBean(MockMvcTester.class);
		this.editor = editor;
	}

	Deposit deposit() {
		return deposit;
	}

	/** The address of the page on which the files are named. */
	String address() {
		return "/en/staff/deposits/" + deposit.id();
	}

	/** Sends a file. */
	Sitting send(String name, byte[] bytes) {
		MvcTestResult answer = mvc.post()
			.uri(address() + "/files")
			.cookie(editor.session())
			.header("Origin", "http://localhost")
			.multipart()
			.file(new MockMultipartFile("files", name, null, bytes))
			.exchange();
		assertThat(answer).hasStatus(303).hasRedirectedUrl(address());
		return this;
	}

	/** The page on which the files are named. */
	Document page() throws Exception {
		return editor.open(address());
	}

	/** The address of the page of the ZIP file that came last. */
	String parcel() throws Exception {
		return Objects.requireNonNull(page().select("#parcels a").last()).attr("href");
	}

	/** The page of the ZIP file that came last. */
	Document preview() throws Exception {
		return editor.open(parcel());
	}

	/** Unpacks what is ticked of the ZIP file that came last. */
	MvcTestResult unpack(Map<String, String> typed) throws Exception {
		return sent(parcel(), typed);
	}

	/** Saves the names. */
	MvcTestResult save(Map<String, String> typed) throws Exception {
		return sent(address(), typed);
	}

	private MvcTestResult sent(String page, Map<String, String> typed) throws Exception {
		return editor.fillIn(page, "form[action$='" + page + "']", typed);
	}

	/** What stands in the rows of a page, in one of their fields. */
	static List<String> typed(Document page, String field) {
		return page.select(".filings [name$=." + field + "]").stream().map((input) -> input.val()).toList();
	}

}
