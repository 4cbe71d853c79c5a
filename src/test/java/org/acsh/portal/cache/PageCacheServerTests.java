package org.acsh.portal.cache;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.acsh.portal.site.ExampleSiteTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The page cache in its place between the web server, security and the controllers. */
@ExampleSiteTest
class PageCacheServerTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@Autowired
	JdbcClient database;

	@LocalServerPort
	int port;

	@Test
	void aKeptPageIsCompressedOnceAndDressed() throws Exception {
		get("/en/example/plain", "Accept-Encoding", "gzip");
		HttpResponse<byte[]> answer = get("/en/example/plain", "Accept-Encoding", "gzip");
		byte[] page = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
		assertThat(new String(page, StandardCharsets.UTF_8)).isEqualTo("<p>plain en-GB</p>");
		assertThat(answer.headers().map()).containsKeys("content-security-policy", "etag", "age", "content-length")
			.doesNotContainKey("set-cookie");
		assertThat(get("/ru/example/plain", "Accept-Encoding", "identity").body()).asString().contains("plain ru");
	}

	@Test
	void aBrowserThatHasThePageIsToldSo() throws Exception {
		String tag = get("/en/example/plain", "Accept", "*/*").headers().firstValue("ETag").orElseThrow();
		HttpResponse<byte[]> answer = get("/en/example/plain", "If-None-Match", tag);
		assertThat(answer.statusCode()).isEqualTo(304);
		assertThat(answer.headers().map()).containsKeys("content-security-policy", "etag");
	}

	@Test
	void theLastGoodCopyTakesThePlaceOfAFault() throws Exception {
		get("/en/example/once", "Accept", "*/*");
		this.database.sql("update content_version set version = version + 1").update();
		Thread.sleep(1100);
		HttpResponse<byte[]> answer = get("/en/example/once", "Accept", "*/*");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).asString().isEqualTo("<p>once</p>");
		assertThat(answer.headers().map()).containsKeys("content-security-policy", "age")
			.doesNotContainKey("retry-after");
	}

	private HttpResponse<byte[]> get(String path, String... header) throws Exception {
		URI address = URI.create("http://localhost:" + this.port + path);
		return this.client.send(HttpRequest.newBuilder(address).headers(header).build(), BodyHandlers.ofByteArray());
	}

}
