package org.acsh.portal.upload;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.acsh.portal.PortalTest;
import org.acsh.portal.storage.GoodFiles;
import org.acsh.portal.storage.StoredFile;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Lines that come at the same time neither hold each other up nor mix what they send. */
@PortalTest
class UploadsAtOnceTests {

	private static final byte[] PDF = GoodFiles.pdf("Report");

	private static final int HALF = PDF.length / 2;

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
	void whoStallsIsHungUpOnAndHoldsUpNobodyElse() throws Exception {
		UUID id = room.begin("Report.pdf", PDF.length);
		try (RawLine stalled = room.patch(id, 0, "Content-Length: " + PDF.length)) {
			stalled.send(Arrays.copyOf(PDF, HALF));
			await().until(() -> room.size(id) == HALF);
			assertThat(room.send(id, 0, PDF)).as("another line to the same file").isEqualTo(423);
			assertThat(room.send(room.begin("Other.pdf", PDF.length), 0, PDF)).isEqualTo(200);
			await().atMost(Duration.ofSeconds(10)).until(() -> room.received(id) == HALF);
		}
		assertThat(room.send(id, HALF, Arrays.copyOfRange(PDF, HALF, PDF.length))).isEqualTo(200);
		room.assertKept(PDF);
	}

	@Test
	void twoLinesThatAppendAtOnceMakeOneFile() throws Exception {
		byte[] text = "the same words ".repeat(50_000).getBytes(StandardCharsets.UTF_8);
		for (int round = 0; round < 10; round++) {
			UUID id = room.begin("Words.txt", text.length);
			assertThat(atOnce(4, each -> room.send(id, 0, text))).containsOnlyOnce(200).isSubsetOf(200, 409, 423);
		}
		assertThat(room.files()).hasSize(10);
		room.assertKept(text);
	}

	@Test
	void twoWhoSendTheSameFileAtOnceBothHaveIt() throws Exception {
		for (int round = 0; round < 10; round++) {
			byte[] text = ("round " + round).repeat(20_000).getBytes(StandardCharsets.UTF_8);
			List<UUID> ids = List.of(room.begin("One.txt", text.length), room.begin("Two.txt", text.length),
					room.begin("Three.txt", text.length));
			assertThat(atOnce(3, each -> room.send(ids.get(each), 0, text))).containsOnly(200);
			assertThat(room.files().subList(3 * round, 3 * round + 3)).extracting(StoredFile::digest)
				.containsOnly(room.assertKept(text));
		}
		assertThat(room.digests()).hasSize(10);
	}

	@Test
	void whatIsGivenUpWhileItComesIsGone() throws Exception {
		UUID id = room.begin("Report.pdf", PDF.length);
		try (RawLine line = room.patch(id, 0, "Content-Length: " + PDF.length)) {
			line.send(Arrays.copyOf(PDF, HALF));
			await().until(() -> room.size(id) == HALF);
			room.bean(Uploads.class).discard(id, LoneUploads.SENDER);
			assertThat(line.send(Arrays.copyOfRange(PDF, HALF, PDF.length)).status()).isEqualTo(404);
		}
		assertThat(room.files()).isEmpty();
		assertThat(room.onTheirWay()).isEmpty();
	}

	private static List<Integer> atOnce(int number, IntFunction<Integer> deed) {
		List<CompletableFuture<Integer>> all = IntStream.range(0, number)
			.mapToObj(each -> CompletableFuture.supplyAsync(() -> deed.apply(each), Thread::startVirtualThread))
			.toList();
		return all.stream().map(CompletableFuture::join).toList();
	}

}
