package org.acsh.portal.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.acsh.portal.PortalTest;
import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.GoodFiles;
import org.acsh.portal.storage.OwnTables;
import org.acsh.portal.storage.StoredFile;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * What happens on the lines themselves: they break, stall, say less or more than they
 * send, and come two at a time. What is kept is whole, and it is what was sent.
 */
@PortalTest
class UploadLinesTests {

	private static final byte[] PDF = GoodFiles.pdf("Report");

	private static final int HALF = PDF.length / 2;

	/** Of a sender who sends nothing, in milliseconds. */
	private static final int PATIENCE = 700;

	/** A byte more than the room is told to take here. */
	private static final int TOO_MUCH = (10 << 20) + 1;

	@Autowired
	HikariDataSource database;

	@TempDir
	Path folder;

	private OwnTables tables;

	private LoneUploads uploads;

	private UploadServer server;

	@BeforeEach
	void begin() throws LifecycleException {
		tables = LoneUploads.tables(database);
		uploads = new LoneUploads(tables.database(), folder, Clock.systemUTC(), Optional.empty());
		server = new UploadServer(uploads, folder, PATIENCE);
	}

	@AfterEach
	void leaveNothingBehind() throws LifecycleException {
		server.close();
		uploads.close();
		tables.close();
	}

	@Test
	void aLineThatBreaksLosesNothingThatHasCome() throws Exception {
		UUID id = begin("Report.pdf", PDF.length);
		try (RawLine line = patch(id, 0, "Content-Length: " + PDF.length)) {
			line.send(Arrays.copyOf(PDF, HALF));
		}
		await().until(() -> received(id) == HALF);
		assertThat(files()).isEmpty();
		assertThat(send(id, HALF, Arrays.copyOfRange(PDF, HALF, PDF.length))).isEqualTo(200);
		assertKept(PDF);
	}

	@Test
	void whoStallsIsHungUpOnAndHoldsUpNobodyElse() throws Exception {
		UUID id = begin("Report.pdf", PDF.length);
		try (RawLine stalled = patch(id, 0, "Content-Length: " + PDF.length)) {
			stalled.send(Arrays.copyOf(PDF, HALF));
			await().until(() -> size(id) == HALF);
			assertThat(send(id, 0, PDF)).as("another line to the same file").isEqualTo(423);
			assertThat(send(begin("Other.pdf", PDF.length), 0, PDF)).isEqualTo(200);
			await().atMost(Duration.ofSeconds(10)).until(() -> received(id) == HALF);
		}
		assertThat(send(id, HALF, Arrays.copyOfRange(PDF, HALF, PDF.length))).isEqualTo(200);
		assertKept(PDF);
	}

	@Test
	void moreThanWasAnnouncedIsNotCutToFit() throws Exception {
		UUID id = begin("Report.pdf", HALF);
		try (RawLine line = patch(id, 0, "Transfer-Encoding: chunked")) {
			assertThat(line.chunk(Arrays.copyOf(PDF, HALF + 1)).send("0\r\n\r\n").status()).isEqualTo(413);
		}
		try (RawLine line = patch(id, 0, "Content-Length: " + (HALF + 1))) {
			assertThat(line.send(Arrays.copyOf(PDF, HALF + 1)).status()).isEqualTo(413);
		}
		assertThat(received(id)).isZero();
		assertThat(files()).isEmpty();
	}

	@Test
	void aBodyOfNoLengthIsTakenAsFarAsItGoes() throws Exception {
		UUID id = begin("Report.pdf", PDF.length);
		try (RawLine line = patch(id, 0, "Transfer-Encoding: chunked")) {
			line.chunk(Arrays.copyOf(PDF, HALF));
		}
		await().until(() -> received(id) == HALF);
		try (RawLine line = patch(id, HALF, "Transfer-Encoding: chunked")) {
			byte[] rest = Arrays.copyOfRange(PDF, HALF, PDF.length);
			assertThat(line.chunk(rest).send("0\r\n\r\n").status()).isEqualTo(200);
		}
		assertKept(PDF);
	}

	/** What comes after the length that was given is no part of the file. */
	@Test
	void aLengthThatLiesIsBelieved() throws Exception {
		UUID id = begin("Report.pdf", PDF.length);
		try (RawLine line = patch(id, 0, "Content-Length: " + HALF)) {
			assertThat(line.send(PDF).status()).isEqualTo(200);
		}
		assertThat(received(id)).isEqualTo(HALF);
		assertThat(send(id, HALF, Arrays.copyOfRange(PDF, HALF, PDF.length))).isEqualTo(200);
		assertKept(PDF);
	}

	@Test
	void aByteMoreThanAnyFileMayHaveIsNotBegunEitherWay() throws Exception {
		try (RawLine line = new RawLine(server.port())) {
			assertThat(line.head("POST /staff/uploads HTTP/1.1", "Tus-Resumable: 1.0.0", "Upload-Length: " + TOO_MUCH)
				.status()).isEqualTo(413);
		}
		assertThatExceptionOfType(RefusedUploadException.class)
			.isThrownBy(() -> uploads.bean(Uploads.class)
				.take(new MockMultipartFile("files", "a.txt", null, new byte[TOO_MUCH]), LoneUploads.SENDER))
			.satisfies(refusal -> assertThat(refusal.reason().getCodes()).containsExactly("storage.refused.large"));
		assertThat(uploads.onTheirWay()).isEmpty();
		assertThat(tables.rows().sql("select count(*) from upload").query(Long.class).single()).isZero();
	}

	@Test
	void twoLinesThatAppendAtOnceMakeOneFile() throws Exception {
		byte[] text = "the same words ".repeat(50_000).getBytes(StandardCharsets.UTF_8);
		for (int round = 0; round < 10; round++) {
			UUID id = begin("Words.txt", text.length);
			assertThat(atOnce(4, each -> send(id, 0, text))).containsOnlyOnce(200).isSubsetOf(200, 409, 423);
		}
		assertThat(files()).hasSize(10);
		assertKept(text);
	}

	@Test
	void twoWhoSendTheSameFileAtOnceBothHaveIt() throws Exception {
		for (int round = 0; round < 10; round++) {
			byte[] text = ("round " + round).repeat(20_000).getBytes(StandardCharsets.UTF_8);
			List<UUID> ids = List.of(begin("One.txt", text.length), begin("Two.txt", text.length),
					begin("Three.txt", text.length));
			assertThat(atOnce(3, each -> send(ids.get(each), 0, text))).containsOnly(200);
			assertThat(files().subList(3 * round, 3 * round + 3)).extracting(StoredFile::digest)
				.containsOnly(assertKept(text));
		}
		assertThat(uploads.storage().digests()).hasSize(10);
	}

	@Test
	void aFileThatIsThereTakesNoMore() throws Exception {
		UUID id = begin("Report.pdf", PDF.length);
		assertThat(send(id, 0, PDF)).isEqualTo(200);
		assertThat(send(id, 0, PDF)).as("the answer was lost").isEqualTo(409);
		assertThat(send(id, PDF.length, new byte[0])).as("nothing more").isEqualTo(200);
		assertThat(files()).hasSize(1);
	}

	@Test
	void whatIsGivenUpWhileItComesIsGone() throws Exception {
		UUID id = begin("Report.pdf", PDF.length);
		try (RawLine line = patch(id, 0, "Content-Length: " + PDF.length)) {
			line.send(Arrays.copyOf(PDF, HALF));
			await().until(() -> size(id) == HALF);
			uploads.bean(Uploads.class).discard(id, LoneUploads.SENDER);
			assertThat(line.send(Arrays.copyOfRange(PDF, HALF, PDF.length)).status()).isEqualTo(404);
		}
		assertThat(files()).isEmpty();
		assertThat(uploads.onTheirWay()).isEmpty();
	}

	private UUID begin(String name, int length) throws IOException, RefusedUploadException {
		return uploads.bean(Uploads.class).begin(name, length, LoneUploads.SENDER).id();
	}

	private int send(UUID id, int offset, byte[] bytes) {
		try (RawLine line = patch(id, offset, "Content-Length: " + bytes.length)) {
			return line.send(bytes).status();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private RawLine patch(UUID id, int offset, String length) throws IOException {
		return new RawLine(server.port()).head("PATCH /staff/uploads/" + id + " HTTP/1.1", "Tus-Resumable: 1.0.0",
				"Content-Type: application/offset+octet-stream", "Upload-Offset: " + offset, length);
	}

	private static List<Integer> atOnce(int number, IntFunction<Integer> deed) {
		List<CompletableFuture<Integer>> all = IntStream.range(0, number)
			.mapToObj(each -> CompletableFuture.supplyAsync(() -> deed.apply(each), Thread::startVirtualThread))
			.toList();
		return all.stream().map(CompletableFuture::join).toList();
	}

	private long received(UUID id) {
		return uploads.bean(Uploads.class).find(id, LoneUploads.SENDER).orElseThrow().received();
	}

	private long size(UUID id) throws IOException {
		return Files.size(uploads.bean(UploadFolder.class).path(id));
	}

	private List<StoredFile> files() {
		List<UUID> ids = tables.rows()
			.sql("select id from file")
			.query((row, number) -> row.getObject("id", UUID.class))
			.list();
		return uploads.storage().storage().files(ids);
	}

	private Digest assertKept(byte[] bytes) {
		StoredFile last = files().getLast();
		assertThat(uploads.storage().path(last.digest())).hasBinaryContent(bytes);
		return last.digest();
	}

}
