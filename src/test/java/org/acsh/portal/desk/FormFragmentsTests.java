package org.acsh.portal.desk;

import org.acsh.portal.PortalTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import static org.assertj.core.api.Assertions.assertThat;

/** What the fragments of forms make of a form and what is said of it. */
@PortalTest
class FormFragmentsTests {

	@Autowired
	ViewResolver thymeleafViewResolver;

	@Autowired
	ResourceUrlProvider assets;

	private DrawnForm form;

	@BeforeEach
	void anExample() {
		form = new DrawnForm(thymeleafViewResolver, assets);
	}

	@Test
	void draws() throws Exception {
		java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/kit.html"), form.remarkedOn().html());
		assertThat(drawn().select("form")).isNotEmpty();
	}

	private Document drawn() throws Exception {
		return Jsoup.parse(form.html());
	}

}
