package org.acsh.portal.storage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers get over the line, by whichever way: copied by the system from the disk,
 * copied by the portal, or from a bucket.
 */
@ParameterizedClass
@EnumSource
@ExtendWith(OutputCaptureExtension.class)
class DeliveryTests {

	private static final int FEW = 3_000;

	private static final int MANY = 300_000;

	private final HttpClient client = HttpClient.newHttpClient();

	@Parameter
	@SuppressWarnings("NullAway.Init")
	Way way;

	@TempDir
	Path work;

	private byte[] bytes = {};

	private Delivered file = new Delivered(new Digest("0".repeat(64)), 0, "text/plain", "", false, true);

	private FileServer server;

	/** How bytes come to the line. */
	enum Way {

		SENT_BY_THE_SYSTEM(MANY), COPIED_FROM_THE_DISK(FEW), COPIED_FROM_A_BUCKET(MANY);

		private final int size;

		Way(int size) {
			this.size = size;
		}

		BlobStore store(Path folder) {
			return (this == COPIED_FROM_A_BUCKET) ? new S3Store(new S3Access(S3Server.properties()).client(), "files")
					: new DiskStore(folder);
		}

	}

	@BeforeEach
	void begin() throws IOException, LifecycleException {
		bytes = new byte[way.size];
		new Random(way.size).nextBytes(bytes);
		Path received = Files.write(work.resolve("received"), bytes);
		Digest digest = Digest.of(Files.newInputStream(received));
		BlobStore store = way.store(work.resolve("kept"));
		store.put(digest, received);
		file = new Delivered(digest, bytes.length, "text/plain", "отчёт.txt", false, true);
		server = new FileServer(new Delivery(new Transfer(store), (what, request, response) -> false), file, work);
	}

	@AfterEach
	void end() throws LifecycleException {
		server.close();
	}

	@Test
	void aFileArrivesWhole() throws Exception {
		HttpResponse<byte[]> answer = get();
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo(bytes);
		assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(bytes.length));
		assertThat(header(answer, "Content-Type")).startsWith("text/plain");
		assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
		assertThat(header(answer, "ETag")).isEqualTo(file.digest().etag());
	}

	/** A strong tag is of these bytes and no others (RFC 9110 8.8.3). */
	@Test
	void aFileIsNotCompressedOnTheWay() throws Exception {
		HttpResponse<byte[]> answer = get("Accept-Encoding", "gzip");
		assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(answer.body()).isEqualTo(bytes);
		assertThat(get("Accept-Encoding", "gzip", "Range", "bytes=10-2009").body())
			.isEqualTo(Arrays.copyOfRange(bytes, 10, 2010));
	}

	@Test
	void whoAsksForTheHeadersGetsTheHeadersOnly() throws Exception {
		HttpResponse<byte[]> answer = send(HttpRequest.newBuilder().method("HEAD", BodyPublishers.noBody()));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEmpty();
		assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(bytes.length));
	}

	@ParameterizedTest
	@CsvSource({ "'\"TAG\"',304", "'W/\"TAG\"',304", "'\"other\", \"TAG\"',304", "'\"other\"',200" })
	void whoHasTheBytesIsToldSo(String known, int status) throws Exception {
		HttpResponse<byte[]> answer = get("If-None-Match", known.replace("TAG", file.digest().hex()));
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).hasSize((status == 304) ? 0 : bytes.length);
		assertThat(header(answer, "ETag")).isEqualTo(file.digest().etag());
		assertThat(header(answer, "Cache-Control")).isEqualTo("public, no-cache");
	}

	@ParameterizedTest
	@CsvSource({ "0-0,0,1", "100-2099,100,2100", "2000-,2000,", "-10,-10,", "-999999999,0,", "5-999999999,5," })
	void aPartIsGiven(String range, int first, Integer end) throws Exception {
		int from = (first < 0) ? bytes.length + first : first;
		int to = (end != null) ? end : bytes.length;
		HttpResponse<byte[]> answer = get("Range", "bytes=" + range);
		assertThat(answer.statusCode()).isEqualTo(206);
		assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(bytes, from, to));
		assertThat(header(answer, "Content-Range")).isEqualTo("bytes %d-%d/%d".formatted(from, to - 1, bytes.length));
		assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(to - from));
	}

	@Test
	void bytesBehindTheLastAreRefused() throws Exception {
		HttpResponse<byte[]> answer = get("Range", "bytes=" + bytes.length + "-");
		assertThat(answer.statusCode()).isEqualTo(416);
		assertThat(header(answer, "Content-Range")).isEqualTo("bytes */" + bytes.length);
		assertThat(answer.body()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'bytes=0-1,5-6'", "bytes=9-3", "bytes=x-y", "bytes=", "bytes=-", "lines=1-2", "0-1" })
	void aRangeThatCannotBeGivenIsAsIfItWereNotAskedFor(String range) throws Exception {
		HttpResponse<byte[]> answer = get("Range", range);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo(bytes);
	}

	@ParameterizedTest
	@CsvSource({ "'\"TAG\"',206", "'\"other\"',200", "'W/\"TAG\"',200", "'Wed, 21 Oct 2026 07:28:00 GMT',200" })
	void aPartIsGivenOnlyOfTheBytesThatTheReaderHas(String known, int status) throws Exception {
		HttpResponse<byte[]> answer = get("Range", "bytes=0-9", "If-Range", known.replace("TAG", file.digest().hex()));
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).hasSize((status == 206) ? 10 : bytes.length);
	}

	@Test
	void anAnswerIsDressedAsAFile() throws Exception {
		for (HttpResponse<byte[]> answer : List.of(get(), get("Range", "bytes=0-9"))) {
			assertThat(header(answer, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
			assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(header(answer, "Content-Disposition")).startsWith("attachment; filename=\"_.txt\"");
		}
	}

	@Test
	void aReaderWhoGoesAwayIsNoFault(CapturedOutput log) throws Exception {
		for (int each = 0; each < 5; each++) {
			client.send(HttpRequest.newBuilder(URI.create(server.address())).build(), BodyHandlers.ofInputStream())
				.body()
				.close();
		}
		assertThat(get().body()).isEqualTo(bytes);
		assertThat(log).doesNotContainIgnoringCase("exception");
	}

	private HttpResponse<byte[]> get(String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder();
		return send((headers.length == 0) ? request : request.headers(headers));
	}

	private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
		return client.send(request.uri(URI.create(server.address())).build(), BodyHandlers.ofByteArray());
	}

	private static String header(HttpResponse<?> answer, String name) {
		return String.join(" and ", answer.headers().allValues(name));
	}

}
