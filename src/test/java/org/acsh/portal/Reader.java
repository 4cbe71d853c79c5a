package org.acsh.portal;

import java.io.UnsupportedEncodingException;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Someone who opens pages of the portal without a browser. */
public class Reader {

	private final MockMvcTester mvc;

	public Reader(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/** The page at an address, which is expected to be there. */
	public Document open(String path) throws UnsupportedEncodingException {
		MvcTestResult answer = answer(path);
		assertThat(answer).as(path).hasStatusOk();
		return Jsoup.parse(answer.getResponse().getContentAsString(), "http://localhost" + path);
	}

	/** What the portal answers at an address. */
	public MvcTestResult answer(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	/** The texts of the elements that a CSS selector finds on a page. */
	public List<String> texts(String path, String selector) throws UnsupportedEncodingException {
		return open(path).select(selector).eachText();
	}

}
