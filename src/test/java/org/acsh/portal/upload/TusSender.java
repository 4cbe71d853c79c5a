package org.acsh.portal.upload;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

import org.acsh.portal.StaffReader;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A member's browser that sends files in parts. */
record TusSender(StaffReader member) {

	String begin(String name, long length) {
		MvcTestResult answer = creation(name, length).exchange();
		assertThat(answer).hasStatus(201);
		return location(answer);
	}

	MockMvcRequestBuilder creation(String name, long length) {
		String encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
		return tus(HttpMethod.POST, "/en/staff/uploads").header("Upload-Length", length)
			.header("Upload-Metadata", "filetype YQ==,filename " + encoded);
	}

	MvcTestResult patch(String address, long offset, byte[] bytes) {
		return tus(HttpMethod.PATCH, address).contentType(TusProtocol.BYTES)
			.header("Upload-Offset", offset)
			.content(bytes)
			.exchange();
	}

	MockMvcRequestBuilder tus(HttpMethod method, String address) {
		return member.request(method, address).header("Origin", "http://localhost").header("Tus-Resumable", "1.0.0");
	}

	static String location(MvcTestResult answer) {
		return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
	}

}
