package org.acsh.portal.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import org.acsh.portal.PortalTest;
import org.acsh.portal.storage.OwnTables;
import org.acsh.portal.storage.StoredFile;
import org.acsh.portal.storage.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a scanner is on, a file waits for its verdict, and no file waits for another. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class VirusCheckTests {

	private static final int LIMIT = 1 << 20;

	/** As many as are asked about at once, and one. */
	private static final int MANY = 101;

	@Autowired
	HikariDataSource database;

	@TempDir
	Path folder;

	private OwnTables tables;

	private FakeDaemon daemon;

	private LoneUploads uploads;

	@BeforeEach
	void begin() throws IOException {
		tables = LoneUploads.tables(database);
		daemon = new FakeDaemon(LIMIT);
		uploads = new LoneUploads(tables.database(), folder, Clock.systemUTC(), Optional.of(daemon.client()));
	}

	@AfterEach
	void leaveNothingBehind() throws IOException {
		uploads.close();
		daemon.close();
		tables.close();
	}

	@Test
	void aFileIsServedOnceTheScannerHasFoundNothing() throws Exception {
		UUID file = send("words");
		assertThat(file(file)).returns(Verdict.AWAITED, StoredFile::verdict).returns(false, StoredFile::isServed);
		check();
		assertThat(file(file)).returns(Verdict.CLEAN, StoredFile::verdict).returns(true, StoredFile::isServed);
	}

	@Test
	void whatTheScannerFindsIsNeverServed(CapturedOutput output) throws Exception {
		UUID file = send(FakeDaemon.EICAR);
		check();
		assertThat(file(file)).returns(Verdict.INFECTED, StoredFile::verdict).returns(false, StoredFile::isServed);
		assertThat(output).contains("has found something in " + file(file).digest().hex());
		UUID again = send(FakeDaemon.EICAR);
		assertThat(file(again).isServed()).as("the same bytes once more").isFalse();
		check();
		assertThat(file(again).verdict()).isEqualTo(Verdict.INFECTED);
	}

	@Test
	void aScannerThatIsAwayIsAskedAgain() throws Exception {
		UUID file = send("words");
		daemon.close();
		check();
		assertThat(file(file).verdict()).isEqualTo(Verdict.AWAITED);
		daemon.start();
		check();
		assertThat(file(file).verdict()).as("not at once").isEqualTo(Verdict.AWAITED);
		aMinutePasses();
		check();
		assertThat(file(file).verdict()).isEqualTo(Verdict.CLEAN);
	}

	@Test
	void whatIsTooMuchForTheScannerIsHeldBackAndTheReasonIsTold(CapturedOutput output) throws Exception {
		UUID file = send("a".repeat(6 * LIMIT));
		check();
		assertThat(file(file)).returns(Verdict.AWAITED, StoredFile::verdict).returns(false, StoredFile::isServed);
		assertThat(output).contains("INSTREAM size limit exceeded");
	}

	@Test
	void whatTheScannerDoesNotLookAtHoldsUpNobody() throws Exception {
		for (int each = 0; each < MANY; each++) {
			send(each + "a".repeat(LIMIT));
		}
		UUID last = send("words");
		check();
		check();
		assertThat(file(last).verdict()).isEqualTo(Verdict.CLEAN);
		aMinutePasses();
		UUID next = send("more words");
		check();
		assertThat(file(next).verdict()).isEqualTo(Verdict.CLEAN);
	}

	private void check() {
		uploads.bean(VirusCheck.class).check();
	}

	private void aMinutePasses() {
		tables.rows().sql("update file set asked_at = asked_at - interval '1 minute'").update();
	}

	private UUID send(String text) throws IOException, RefusedUploadException {
		byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
		Upload upload = uploads.bean(Uploads.class)
			.take(new MockMultipartFile("files", "a.txt", null, bytes), LoneUploads.SENDER);
		return Objects.requireNonNull(upload.file());
	}

	private StoredFile file(UUID id) {
		return uploads.storage().storage().file(id).orElseThrow();
	}

}
