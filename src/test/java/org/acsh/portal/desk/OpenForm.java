package org.acsh.portal.desk;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.acsh.portal.StaffReader;
import org.jsoup.Connection.KeyVal;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A content's form that a member has open, in a browser without JavaScript. */
final class OpenForm {

	private final StaffReader writer;

	private final String path;

	private final Document page;

	private final List<KeyVal> fields;

	private OpenForm(StaffReader writer, String path, Document page) {
		this.writer = writer;
		this.path = path;
		this.page = page;
		this.fields = new ArrayList<>(((FormElement) Objects.requireNonNull(page.selectFirst("#form"))).formData());
	}

	static OpenForm at(String path, StaffReader writer) throws UnsupportedEncodingException {
		return new OpenForm(writer, path, writer.open(path));
	}

	/** The page that shows the form. */
	Document page() {
		return page;
	}

	/** What stands in a field; empty where there is no such field. */
	String text(String name) {
		return fields.stream().filter(field -> field.key().equals(name)).map(KeyVal::value).findFirst().orElse("");
	}

	OpenForm type(String name, String text) {
		assertThat(page.select("[name]").eachAttr("name")).contains(name);
		fields.removeIf(field -> field.key().equals(name));
		fields.add(HttpConnection.KeyVal.create(name, text));
		return this;
	}

	/** What the portal answers when a button is pressed. */
	MvcTestResult press(String order) {
		MockMvcRequestBuilder post = writer.request(HttpMethod.POST, path)
			.header("Origin", "http://localhost")
			.param("do", order);
		fields.forEach(field -> post.param(field.key(), field.value()));
		return post.exchange();
	}

	/** The form as it is shown after a button was pressed. */
	OpenForm after(String order) throws UnsupportedEncodingException {
		return new OpenForm(writer, path, StaffReader.page(press(order), path));
	}

}
