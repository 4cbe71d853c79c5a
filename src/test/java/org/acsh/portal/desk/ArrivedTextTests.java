package org.acsh.portal.desk;

import java.util.Map;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A browser learns which of the texts that it keeps has reached the server. */
@PortalTest
class ArrivedTextTests {

	@Autowired
	ApplicationContext context;

	private final UUID content = UUID.randomUUID();

	private final String address = "/en/staff/events/" + content;

	private final String deed = UUID.randomUUID().toString();

	private StaffReader editor;

	@BeforeEach
	void begin() {
		editor = StaffReader.editor(context);
		assertThat(editor.post("/en/staff/events", Map.of("content", content.toString()))).hasStatus(303);
	}

	@Test
	void thePageAfterASaveNamesTheDeedAndLaterOnesDoNot() throws Exception {
		assertThat(save(editor, deed, "Smart cities")).hasStatus(303);
		assertThat(editor.open(address).body().attr("data-arrived")).isEqualTo(deed);
		assertThat(editor.open(address).body().hasAttr("data-arrived")).isFalse();
	}

	@Test
	void aTextThatClashesHasArrivedToo() throws Exception {
		StaffReader colleague = StaffReader.editor(context);
		assertThat(save(colleague, UUID.randomUUID().toString(), "Villages")).hasStatus(303);
		MvcTestResult clash = save(editor, deed, "Smart cities");
		assertThat(clash).hasStatus(409);
		assertThat(StaffReader.page(clash, address).body().attr("data-arrived")).isEqualTo(deed);
	}

	private MvcTestResult save(StaffReader writer, String deed, String title) {
		return writer.post(address, Map.of("based", "0", "deed", deed, "title.source", "en", "title.texts[en]", title));
	}

}
