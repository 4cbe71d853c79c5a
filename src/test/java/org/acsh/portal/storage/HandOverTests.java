package org.acsh.portal.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Others carry the bytes once the portal has let a reader have them. */
class HandOverTests {

	private static final String TEXT = "Minutes of the meeting";

	@TempDir
	Path folder;

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/file");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private Digest digest = new Digest("0".repeat(64));

	@BeforeEach
	void begin() throws IOException {
		digest = Digest.of(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void theFrontServerIsToldWhereTheBytesAre() throws IOException {
		send(new DiskStore(folder.resolve("kept")), new FrontServer("/kept/"), file("text/plain", false));
		String address = String.valueOf(response.getHeader("X-Accel-Redirect"));
		assertThat(folder.resolve(address.substring(1))).hasContent(TEXT);
		assertThat(response.getHeader("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
		assertThat(response.getContentAsByteArray()).isEmpty();
	}

	@Test
	void whoHasTheBytesIsToldSoByThePortal() throws IOException {
		request.addHeader("If-None-Match", digest.etag());
		send(new DiskStore(folder.resolve("kept")), new FrontServer("/kept/"), file("text/plain", false));
		assertThat(response.getStatus()).isEqualTo(304);
		assertThat(response.getHeader("X-Accel-Redirect")).isNull();
	}

	@Test
	void aReaderIsSentToAnAddressThatTheStoreKnows() throws Exception {
		sendSigned(file("text/plain", false));
		assertThat(response.getStatus()).isEqualTo(302);
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
		URI address = URI.create(String.valueOf(response.getHeader("Location")));
		assertThat(address.getQuery()).contains("X-Amz-Expires=60", "X-Amz-Signature=");
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
		assertThat(answer.body()).isEqualTo(TEXT);
		assertThat(answer.headers().firstValue("Content-Disposition")).hasValueSatisfying(
				name -> assertThat(name).startsWith("attachment; filename=\"_.txt\"; filename*=UTF-8''%D0%BE"));
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain");
	}

	/** Pages load pictures from the portal only, as their policy says. */
	@Test
	void whatAPageShowsStaysWithThePortal() throws IOException {
		sendSigned(file("image/png", true));
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getContentAsString()).isEqualTo(TEXT);
	}

	private void sendSigned(Delivered what) throws IOException {
		S3Access access = new S3Access(S3Server.properties());
		send(new S3Store(access.client(), "files"), new SignedAddresses(access.presigner(), "files"), what);
	}

	private void send(BlobStore store, HandOver handOver, Delivered what) throws IOException {
		store.put(digest, Files.writeString(folder.resolve("received"), TEXT));
		new Delivery(new Transfer(store), handOver).send(what, request, response);
	}

	private Delivered file(String type, boolean inline) {
		return new Delivered(digest, TEXT.length(), type, "отчёт.txt", inline, true);
	}

}
