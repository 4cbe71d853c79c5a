package org.acsh.portal.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.parser.Corpus;
import org.acsh.portal.parser.HostileFiles;
import org.acsh.portal.parser.Reason;
import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.FileType;
import org.acsh.portal.storage.Picture;
import org.acsh.portal.storage.RefusedFileException;
import org.acsh.portal.storage.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What waits is read, once, whatever happens; nothing is seen half. */
@PortalTest
class ExtractionTests {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	@Autowired
	Extraction extraction;

	@Autowired
	ExtractionRows rows;

	@Autowired
	Readings readings;

	@Autowired
	Storage storage;

	@Autowired
	TransactionOperations transaction;

	@Autowired
	JdbcClient database;

	@TempDir
	Path folder;

	private Parser parser;

	@BeforeEach
	void prepare() {
		forget();
		this.parser = parser(Duration.ofMinutes(2));
	}

	@AfterEach
	void end() throws IOException {
		this.parser.close();
		forget();
	}

	private void forget() {
		// What other tests have kept is not to be read here.
		this.extraction.queueNew();
		this.database.sql("update extraction set state = 'UNREADABLE', reason = 'DAMAGED', finished_at = now()")
			.update();
	}

	@Test
	void aFileIsReadAndSeenAtOnceAndTheContentChangesOnce() throws Exception {
		Digest digest = kept(pdf("Civil service, Госслужба " + UUID.randomUUID(), 2), FileType.PDF);
		long before = contentVersion();
		this.extraction.queueNew();
		assertThat(this.readings.of(digest))
			.hasValueSatisfying((reading) -> assertThat(reading.state()).isEqualTo(ReadingState.WAITING));
		assertThat(this.extraction.readNext(this.parser)).isTrue();
		assertThat(this.extraction.readNext(this.parser)).isFalse();
		assertThat(this.readings.of(List.of(digest)).get(digest)).satisfies((reading) -> {
			assertThat(reading.state()).isEqualTo(ReadingState.DONE);
			assertThat(reading.message()).isEmpty();
			assertThat(reading.pages()).isEqualTo(2);
			assertThat(reading.title()).startsWith("Civil service, Госслужба");
			assertThat(reading.language()).isEqualTo("en");
		});
		assertThat(this.readings.pages(digest)).hasSize(2)
			.last()
			.satisfies((page) -> assertThat(page.text()).contains("Page 2 of the report"));
		assertThat(this.storage.pictures(digest)).extracting(Picture::width).containsExactly(320, 960, 960);
		assertThat(contentVersion()).isEqualTo(before + 1);
	}

	@Test
	void theSameBytesAreReadOnce() throws Exception {
		Path file = pdf("Twice " + UUID.randomUUID(), 1);
		kept(Files.copy(file, this.folder.resolve("copy")), FileType.PDF);
		kept(file, FileType.PDF);
		this.extraction.queueNew();
		assertThat(this.extraction.readNext(this.parser)).isTrue();
		this.extraction.queueNew();
		assertThat(this.extraction.readNext(this.parser)).isFalse();
	}

	@Test
	void poisonIsTriedTwice() throws Exception {
		Digest digest = kept(HostileFiles.endlessPdf(this.folder.resolve("endless")), FileType.PDF);
		this.extraction.queueNew();
		this.extraction.readNext(this.parser);
		assertThat(this.readings.of(digest).orElseThrow().state()).isEqualTo(ReadingState.WAITING);
		this.extraction.readNext(this.parser);
		assertThat(this.readings.of(digest).orElseThrow()).satisfies((reading) -> {
			assertThat(reading.state()).isEqualTo(ReadingState.UNREADABLE);
			assertThat(reading.reason()).isEqualTo(Reason.TOO_LONG);
		});
		assertThat(this.extraction.readNext(this.parser)).isFalse();
	}

	@Test
	void whatCannotBeDrawnHasItsWords() throws Exception {
		Digest digest = kept(HostileFiles.floodedPdf(this.folder.resolve("flooded")), FileType.PDF);
		this.extraction.queueNew();
		this.extraction.readNext(this.parser);
		this.extraction.readNext(this.parser);
		assertThat(this.readings.of(digest).orElseThrow()).satisfies((reading) -> {
			assertThat(reading.state()).isEqualTo(ReadingState.DONE);
			assertThat(reading.reason()).isEqualTo(Reason.NOT_DRAWN);
			assertThat(reading.pages()).isEqualTo(1);
		});
	}

	@Test
	void onePoisonDoesNotKeepTheOthers() throws Exception {
		Digest poison = kept(HostileFiles.encryptedPdf(this.folder.resolve("encrypted")), FileType.PDF);
		Digest circle = kept(HostileFiles.circularPdf(this.folder.resolve("circle")), FileType.PDF);
		Digest good = kept(pdf("Good " + UUID.randomUUID(), 1), FileType.PDF);
		this.extraction.queueNew();
		IntStream.range(0, 3).forEach((i) -> this.extraction.readNext(this.parser));
		assertThat(this.readings.of(good).orElseThrow().state()).isEqualTo(ReadingState.DONE);
		assertThat(this.readings.unread(100)).filteredOn((file) -> List.of(poison, circle).contains(file.digest()))
			.extracting(UnreadFile::reason, UnreadFile::message)
			.containsExactlyInAnyOrder(tuple(Reason.ENCRYPTED, "extraction.reason.encrypted"),
					tuple(Reason.DAMAGED, "extraction.reason.damaged"));
	}

	@Test
	void twoPortalsNeverTakeOneFile() throws Exception {
		kept(pdf("One " + UUID.randomUUID(), 1), FileType.PDF);
		kept(pdf("Two " + UUID.randomUUID(), 1), FileType.PDF);
		this.extraction.queueNew();
		this.transaction.executeWithoutResult((status) -> {
			Task first = this.rows.take(MINUTE).orElseThrow();
			Thread other = Thread.ofPlatform()
				.start(() -> assertThat(this.rows.take(MINUTE))
					.hasValueSatisfying((second) -> assertThat(second.digest()).isNotEqualTo(first.digest())));
			assertThat(joined(other)).isTrue();
		});
		assertThat(this.rows.take(MINUTE)).isEmpty();
	}

	@Test
	void whatAPortalTookWhenItWasKilledIsTakenAgainButNotForEver() throws Exception {
		Digest digest = kept(pdf("Killed " + UUID.randomUUID(), 1), FileType.PDF);
		this.extraction.queueNew();
		for (int i = 0; i < 2; i++) {
			assertThat(this.rows.take(Duration.ofSeconds(-1))).isPresent();
		}
		this.extraction.readNext(this.parser);
		assertThat(this.readings.of(digest).orElseThrow().reason()).isEqualTo(Reason.INTERRUPTED);
		this.readings.readAgain(digest);
		this.extraction.readNext(this.parser);
		assertThat(this.readings.of(digest).orElseThrow().state()).isEqualTo(ReadingState.DONE);
	}

	@Test
	void whoTookItTooLongAgoKeepsNothing() throws Exception {
		Digest digest = kept(pdf("Late " + UUID.randomUUID(), 1), FileType.PDF);
		this.extraction.queueNew();
		Task late = this.rows.take(Duration.ofSeconds(-1)).orElseThrow();
		this.extraction.readNext(this.parser);
		boolean held = this.transaction.execute((status) -> this.rows.holds(late));
		assertThat(held).isFalse();
		assertThat(this.readings.of(digest).orElseThrow().state()).isEqualTo(ReadingState.DONE);
	}

	@Test
	void aFaultOfThePortalIsNotLaidToTheFile() throws Exception {
		Digest digest = kept(pdf("Gone " + UUID.randomUUID(), 1), FileType.PDF);
		this.extraction.queueNew();
		Path bytes = this.storage.local(digest, (file) -> file);
		Files.move(bytes, this.folder.resolve("aside"));
		assertThat(this.extraction.readNext(this.parser)).isTrue();
		assertThat(this.extraction.readNext(this.parser)).as("the file rests").isFalse();
		Files.move(this.folder.resolve("aside"), bytes);
		this.readings.readAgain(digest);
		this.extraction.readNext(this.parser);
		assertThat(this.readings.of(digest).orElseThrow().state()).isEqualTo(ReadingState.DONE);
	}

	@Test
	void whatAScannerHasNotPassedIsNotRead() throws Exception {
		Digest digest = kept(pdf("Infected " + UUID.randomUUID(), 1), FileType.PDF);
		this.database.sql("update file set verdict = 'INFECTED' where digest = ?").param(digest.hex()).update();
		this.extraction.queueNew();
		assertThat(this.readings.of(digest)).isEmpty();
		this.database.sql("update file set verdict = 'CLEAN' where digest = ?").param(digest.hex()).update();
		this.extraction.queueNew();
		assertThat(this.readings.of(digest)).isPresent();
	}

	private Digest kept(Path made, FileType type) throws IOException, RefusedFileException {
		Path incoming = this.storage.incoming();
		Files.write(incoming, Files.readAllBytes(made));
		return this.storage.keep(incoming, "file." + type.extension()).digest();
	}

	private Path pdf(String heading, int pages) throws IOException {
		return Corpus.pdf(this.folder.resolve(UUID.randomUUID() + ".pdf"), heading, pages);
	}

	private Parser parser(Duration limit) {
		return new Parser(HostileFilesTests.properties(limit, DataSize.ofMegabytes(50)), this.folder.resolve("work"));
	}

	private long contentVersion() {
		return this.database.sql("select version from content_version").query(Long.class).single();
	}

	private static boolean joined(Thread thread) {
		try {
			return thread.join(Duration.ofSeconds(10));
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
