package org.acsh.portal.upload;

import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is not signed in can send nothing, in parts or at once. */
@PortalTest
class StrangerSendsTests {

	@Autowired
	MockMvcTester mvc;

	@Test
	void aScriptWithoutASessionIsToldSo() {
		assertThat(mvc.patch()
			.uri("/en/staff/uploads/" + UUID.randomUUID())
			.header("Origin", "http://localhost")
			.header("X-Requested-With", "fetch")
			.exchange()).hasStatus(401);
	}

	@Test
	void aFormWithFilesIsTurnedAwayBeforeItIsRead() {
		assertThat(mvc.post()
			.uri("/en/staff/deposits/" + UUID.randomUUID() + "/files")
			.multipart()
			.file(new MockMultipartFile("files", "a.pdf", null, new byte[10]))
			.contentType("multipart/form-data; boundary=a")
			.exchange()).hasStatus(403);
	}

}
