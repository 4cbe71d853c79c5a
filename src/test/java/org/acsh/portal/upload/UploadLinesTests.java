package org.acsh.portal.upload;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import org.acsh.portal.PortalTest;
import org.acsh.portal.storage.GoodFiles;
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
 * Whether a line breaks or says less or more than it sends, what is kept is whole and is
 * what was sent.
 */
@PortalTest
class UploadLinesTests {

	private static final byte[] PDF = GoodFiles.pdf("Report");

	private static final int HALF = PDF.length / 2;

	/** A byte more than the room is told to take here. */
	private static final int TOO_MUCH = (10 << 20) + 1;

	@Autowired
	HikariDataSource database;

	@TempDir
	Path folder;

	private ServedUploads room;

	@BeforeEach
	void begin() throws LifecycleException {
		room = new ServedUploads(database, folder);
	}

	@AfterEach
	void leaveNothingBehind() throws LifecycleException {
		room.close();
	}

	@Test
	void aLineThatBreaksLosesNothingThatHasCome() throws Exception {
		UUID id = room.begin("Report.pdf", PDF.length);
		try (RawLine line = room.patch(id, 0, "Content-Length: " + PDF.length)) {
			line.send(Arrays.copyOf(PDF, HALF));
		}
		await().until(() -> room.received(id) == HALF);
		assertThat(room.files()).isEmpty();
		assertThat(room.send(id, HALF, Arrays.copyOfRange(PDF, HALF, PDF.length))).isEqualTo(200);
		room.assertKept(PDF);
	}

	@Test
	void moreThanWasAnnouncedIsNotCutToFit() throws Exception {
		UUID id = room.begin("Report.pdf", HALF);
		try (RawLine line = room.patch(id, 0, "Transfer-Encoding: chunked")) {
			assertThat(line.chunk(Arrays.copyOf(PDF, HALF + 1)).send("0\r\n\r\n").status()).isEqualTo(413);
		}
		try (RawLine line = room.patch(id, 0, "Content-Length: " + (HALF + 1))) {
			assertThat(line.send(Arrays.copyOf(PDF, HALF + 1)).status()).isEqualTo(413);
		}
		assertThat(room.received(id)).isZero();
		assertThat(room.files()).isEmpty();
	}

	@Test
	void aBodyOfNoLengthIsTakenAsFarAsItGoes() throws Exception {
		UUID id = room.begin("Report.pdf", PDF.length);
		try (RawLine line = room.patch(id, 0, "Transfer-Encoding: chunked")) {
			line.chunk(Arrays.copyOf(PDF, HALF));
		}
		await().until(() -> room.received(id) == HALF);
		try (RawLine line = room.patch(id, HALF, "Transfer-Encoding: chunked")) {
			byte[] rest = Arrays.copyOfRange(PDF, HALF, PDF.length);
			assertThat(line.chunk(rest).send("0\r\n\r\n").status()).isEqualTo(200);
		}
		room.assertKept(PDF);
	}

	/** What comes after the length that was given is no part of the file. */
	@Test
	void aLengthThatLiesIsBelieved() throws Exception {
		UUID id = room.begin("Report.pdf", PDF.length);
		try (RawLine line = room.patch(id, 0, "Content-Length: " + HALF)) {
			assertThat(line.send(PDF).status()).isEqualTo(200);
		}
		assertThat(room.received(id)).isEqualTo(HALF);
		assertThat(room.send(id, HALF, Arrays.copyOfRange(PDF, HALF, PDF.length))).isEqualTo(200);
		room.assertKept(PDF);
	}

	@Test
	void aByteMoreThanAnyFileMayHaveIsNotBegunEitherWay() throws Exception {
		try (RawLine line = room.line()) {
			assertThat(line.head("POST /staff/uploads HTTP/1.1", "Tus-Resumable: 1.0.0", "Upload-Length: " + TOO_MUCH)
				.status()).isEqualTo(413);
		}
		assertThatExceptionOfType(RefusedUploadException.class)
			.isThrownBy(() -> room.bean(Uploads.class)
				.take(new MockMultipartFile("files", "a.txt", null, new byte[TOO_MUCH]), LoneUploads.SENDER))
			.satisfies(refusal -> assertThat(refusal.reason().getCodes()).containsExactly("storage.refused.large"));
		assertThat(room.onTheirWay()).isEmpty();
		assertThat(room.rows().sql("select count(*) from upload").query(Long.class).single()).isZero();
	}

	@Test
	void aFileThatIsThereTakesNoMore() throws Exception {
		UUID id = room.begin("Report.pdf", PDF.length);
		assertThat(room.send(id, 0, PDF)).isEqualTo(200);
		assertThat(room.send(id, 0, PDF)).as("the answer was lost").isEqualTo(409);
		assertThat(room.send(id, PDF.length, new byte[0])).as("nothing more").isEqualTo(200);
		assertThat(room.files()).hasSize(1);
	}

}
