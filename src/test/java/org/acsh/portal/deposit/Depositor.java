package org.acsh.portal.deposit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.StaffReader;
import org.acsh.portal.editing.Writing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor with a new account who gives files and unpacks ZIP files. What was given in
 * transactions of its own is removed by {@link #forget()}.
 */
final class Depositor {

	private final StaffReader editor;

	private final MockMvcTester mvc;

	private final JdbcClient database;

	private final Writing writing;

	Depositor(ApplicationContext context) {
		this.editor = StaffReader.editor(context);
		this.mvc = context.getBean(MockMvcTester.class);
		this.database = context.getBean(JdbcClient.class);
		this.writing = context.getBean(Writing.class);
	}

	StaffReader editor() {
		return editor;
	}

	Document open(String path) throws Exception {
		return editor.open(path);
	}

	/** Gives files without JavaScript and says where what became of them is told. */
	String give(String event, List<MockMultipartFile> files) {
		String page = "/en/staff/deposits/" + UUID.randomUUID();
		var post = mvc.post()
			.uri(page + "/files")
			.cookie(editor.session())
			.header("Origin", "http://localhost")
			.param("event", event)
			.multipart();
		for (MockMultipartFile file : files) {
			post = post.file(file);
		}
		assertThat(post.exchange()).hasStatus(303).hasRedirectedUrl(page);
		return page;
	}

	/** Gives the ZIP file of a study visit. */
	String send(byte[] zip) {
		return give("study-visit-2022", List.of(new MockMultipartFile("files", "Study visit.zip", null, zip)));
	}

	/** The address at which the only ZIP file of a deposit can be looked into. */
	String preview(String page) throws Exception {
		return open(page).select("#parcels a").attr("href");
	}

	/** Unpacks what is ticked after some boxes, by their places, no longer are. */
	MvcTestResult unpack(String preview, Map<String, String> typed, Integer... unticked) throws Exception {
		return form(preview, typed, unticked).exchange();
	}

	/** The form of {@link #unpack}, to be posted by the caller. */
	MockMvcRequestBuilder form(String preview, Map<String, String> typed, Integer... unticked) throws Exception {
		Element form = Objects.requireNonNull(open(preview).selectFirst("form[action$='" + preview + "']"));
		List<Element> boxes = form.select("[name=chosen]");
		Arrays.stream(unticked).forEach((box) -> boxes.get(box).removeAttr("checked"));
		Map<String, String> fields = new LinkedHashMap<>(typed);
		MockMvcRequestBuilder post = editor.request(HttpMethod.POST, preview).header("Origin", "http://localhost");
		((FormElement) form).formData()
			.stream()
			.filter((field) -> !fields.containsKey(field.key()))
			.forEach((field) -> post.param(field.key(), field.value()));
		fields.forEach(post::param);
		return post;
	}

	/** How many contents have been made. */
	long contents() {
		return database.sql("select count(*) from content where created_by = ?")
			.param(editor.id())
			.query(Long.class)
			.single();
	}

	/** Lets the time pass after which the bytes of ZIP files are thrown away. */
	void letTimePass() {
		database.sql("update upload set expires_at = now() - interval '1 minute' where owner = ?")
			.param(editor.id())
			.update();
	}

	/** Removes the drafts, the deposits and the ZIP files. */
	void forget() {
		writing.forget();
		database.sql("delete from deposit where owner = ?").param(editor.id()).update();
		database.sql("delete from upload where owner = ?").param(editor.id()).update();
	}

}
