package org.acsh.portal.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.storage.GoodFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Lines of the whole portal that break while files come: nothing is kept half, and
 * readers notice nothing.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CutLinesTests {

	private static final byte[] PDF = GoodFiles.pdf("Cut");

	private static final String BEGIN = "--line\r\nContent-Disposition: form-data; name=\"files\"; filename=\"Cut.pdf\"\r\n\r\n";

	/** More than is held in memory, so that it comes to the disk. */
	private static final int MUCH = 600_000;

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcClient database;

	@Autowired
	UploadFolder folder;

	@LocalServerPort
	int port;

	@SuppressWarnings("NullAway.Init")
	private StaffReader editor;

	@BeforeAll
	void signIn() {
		editor = StaffReader.editor(context);
	}

	@Test
	void halfAFormLeavesNothing() throws Exception {
		long before = onTheirWay();
		String deposit = "/en/staff/deposits/" + UUID.randomUUID();
		try (RawLine line = post(deposit + "/files", "multipart/form-data; boundary=line", 2L * MUCH)) {
			line.send(BEGIN).send(Arrays.copyOf(PDF, MUCH));
			await().until(() -> onTheirWay() > before);
			assertReadersNoticeNothing();
		}
		await().until(() -> onTheirWay() == before);
		assertThat(editor.answer(deposit)).hasStatus(404);
		assertThat(database.sql("select count(*) from file where name = 'Cut.pdf'").query(Long.class).single())
			.isZero();
	}

	@Test
	void halfAnUploadWaitsForTheRest() throws Exception {
		String address = new TusSender(editor).begin("Cut.pdf", PDF.length);
		try (RawLine line = request("PATCH", address, TusProtocol.BYTES, PDF.length, "Tus-Resumable: 1.0.0",
				"Upload-Offset: 0")) {
			line.send(Arrays.copyOf(PDF, 200));
			assertReadersNoticeNothing();
		}
		await().untilAsserted(() -> assertThat(new TusSender(editor).tus(HttpMethod.HEAD, address).exchange())
			.hasHeader("Upload-Offset", "200"));
		assertThat(database.sql("select count(*) from file where name = 'Cut.pdf'").query(Long.class).single())
			.isZero();
		assertThat(new TusSender(editor).tus(HttpMethod.DELETE, address).exchange()).hasStatus(204);
	}

	@Test
	void aFormThatIsTooLargeIsToldSoBeforeItComes() throws Exception {
		try (RawLine line = post("/en/staff/deposits/" + UUID.randomUUID() + "/files",
				"multipart/form-data; boundary=line", (4L << 30) + 1)) {
			line.send(BEGIN);
			assertThat(line.status()).isEqualTo(413);
		}
	}

	/** As many lines stall as readers would be harmed by. */
	@Test
	void manyWhoStallHoldUpNobody() throws Exception {
		RawLine[] lines = new RawLine[50];
		try {
			for (int each = 0; each < lines.length; each++) {
				lines[each] = post("/en/staff/deposits/" + UUID.randomUUID() + "/files",
						"multipart/form-data; boundary=line", MUCH)
					.send(BEGIN);
			}
			assertReadersNoticeNothing();
		}
		finally {
			for (RawLine line : lines) {
				line.close();
			}
		}
	}

	private void assertReadersNoticeNothing() throws IOException {
		try (RawLine reader = new RawLine(port)) {
			assertThat(reader.head("GET /en/events HTTP/1.1").status()).isEqualTo(200);
		}
	}

	private RawLine post(String path, String type, long length) throws IOException {
		return request("POST", path, type, length);
	}

	private RawLine request(String method, String path, String type, long length, String... more) throws IOException {
		Stream<String> head = Stream.of(method + " " + path + " HTTP/1.1", "Content-Type: " + type,
				"Content-Length: " + length, "Origin: http://localhost:" + port,
				"Cookie: " + editor.session().getName() + "=" + editor.session().getValue());
		return new RawLine(port).head(Stream.concat(head, Stream.of(more)).toArray(String[]::new));
	}

	private long onTheirWay() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(folder.location()))) {
			return files.filter(file -> file.getFileName().toString().startsWith("upload_")).count();
		}
	}

}
