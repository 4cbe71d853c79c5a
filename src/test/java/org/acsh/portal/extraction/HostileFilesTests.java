package org.acsh.portal.extraction;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import org.acsh.portal.parser.Corpus;
import org.acsh.portal.parser.Finding;
import org.acsh.portal.parser.HostileFiles;
import org.acsh.portal.parser.Photos;
import org.acsh.portal.parser.Reason;
import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.FileType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** No file does harm: each ends within its limits with a reason, and the next is read. */
class HostileFilesTests {

	private static final Digest DIGEST = new Digest("0".repeat(64));

	private static final Duration FILE = Duration.ofSeconds(90);

	private static final Duration PAGE = Duration.ofSeconds(8);

	@TempDir
	static Path folder;

	private static Parser parser;

	@BeforeAll
	static void start() {
		parser = new Parser(properties(FILE, DataSize.ofMegabytes(50)), folder.resolve("work"));
	}

	@AfterAll
	static void stop() throws IOException {
		parser.close();
		assertThat(folder.resolve("work")).isDirectoryNotContaining("glob:**parser-*");
	}

	static Stream<Arguments> hostile() {
		return Stream.of(
				arguments("a page that is never drawn to its end", Reason.TOO_LONG, FileType.PDF,
						maker(HostileFiles::endlessPdf)),
				arguments("pages among their own pages", Reason.DAMAGED, FileType.PDF,
						maker(HostileFiles::circularPdf)),
				arguments("a hundred thousand pages", Reason.CUT, FileType.PDF,
						maker((file) -> HostileFiles.manyPages(file, 100_000))),
				arguments("a picture larger than memory", Reason.TOO_LARGE, FileType.PDF,
						maker(HostileFiles::floodedPdf)),
				arguments("a picture that is a bomb", Reason.NOT_DRAWN, FileType.PPTX,
						maker(HostileFiles::floodedPptx)),
				arguments("an encrypted PDF", Reason.ENCRYPTED, FileType.PDF, maker(HostileFiles::encryptedPdf)),
				arguments("an encrypted DOCX", Reason.ENCRYPTED, FileType.DOCX, maker(HostileFiles::encryptedDocx)),
				arguments("an encrypted ODT", Reason.ENCRYPTED, FileType.ODT, maker(HostileFiles::encryptedOdt)),
				arguments("a billion laughs", Reason.DAMAGED, FileType.DOCX, maker(HostileFiles::laughingDocx)),
				arguments("a billion laughs, open", Reason.DAMAGED, FileType.ODT, maker(HostileFiles::laughingOdt)),
				arguments("a bomb", Reason.TOO_LARGE, FileType.DOCX, maker(HostileFiles::bombDocx)),
				arguments("paragraphs in paragraphs", Reason.DAMAGED, FileType.DOCX, maker(HostileFiles::deepDocx)),
				arguments("groups in groups", Reason.DAMAGED, FileType.PPTX, maker(HostileFiles::deepPptx)),
				arguments("a cell in the last row and column", null, FileType.XLSX, maker(HostileFiles::hugeXlsx)),
				arguments("a flood of pixels", Reason.TOO_LARGE, FileType.PNG,
						maker((file) -> Photos.flood(file, 60_000, 60_000))),
				arguments("half a PNG", Reason.DAMAGED, FileType.PNG, maker(HostileFiles::halfPng)),
				arguments("half a DOCX", Reason.DAMAGED, FileType.DOCX,
						maker((file) -> HostileFiles.truncated(Corpus.docx(file.resolveSibling("w"), "T", "H"), file))),
				arguments("noise", Reason.DAMAGED, FileType.PDF,
						maker((file) -> HostileFiles.noise(file, "%PDF-1.7\n"))),
				arguments("noise", Reason.DAMAGED, FileType.DOC,
						maker((file) -> HostileFiles.noise(file, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"))),
				arguments("noise", Reason.DAMAGED, FileType.JPEG,
						maker((file) -> HostileFiles.noise(file, "\u00FF\u00D8\u00FF\u00E0"))),
				arguments("noise", Reason.DAMAGED, FileType.XLSX,
						maker((file) -> HostileFiles.noise(file, "PK\u0003\u0004"))));
	}

	@ParameterizedTest(name = "{0}, {2}: {1}")
	@MethodSource("hostile")
	void eachEndsWithItsReasonAndTheNextIsRead(String what, Reason reason, FileType type, Maker maker)
			throws Exception {
		Path file = maker.make(Files.createTempDirectory(folder, "case").resolve("file"));
		long start = System.nanoTime();
		assertThat(reason(type, file)).isEqualTo(reason);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(FILE.plusSeconds(5));
		assertThat(readPdf().pages()).isEqualTo(2);
	}

	@Test
	void nothingIsFetchedForAFile() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret"), "the password of the database");
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			String http = "http://localhost:" + server.getLocalPort() + "/x";
			for (String address : new String[] { secret.toUri().toString(), http }) {
				Path file = Files.createTempDirectory(folder, "case").resolve("file");
				assertThat(reason(FileType.DOCX, HostileFiles.entityDocx(file, address))).isEqualTo(Reason.DAMAGED);
				assertThat(reason(FileType.PPTX, HostileFiles.entityPptx(file, address))).isEqualTo(Reason.DAMAGED);
				assertThat(reason(FileType.XLSX, HostileFiles.entityXlsx(file, address))).isEqualTo(Reason.DAMAGED);
			}
			server.setSoTimeout(1);
			assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
		}
	}

	@Test
	void aFileThatTakesTooLongEndsTheProcess() throws Exception {
		try (Parser hasty = new Parser(properties(Duration.ofMillis(1), DataSize.ofMegabytes(50)),
				folder.resolve("hasty"))) {
			Path file = HostileFiles.endlessPdf(folder.resolve("endless.pdf"));
			assertThatExceptionOfType(BreachException.class).isThrownBy(() -> hasty.read(task(FileType.PDF), file))
				.satisfies((breach) -> assertThat(breach.reason()).isEqualTo(Reason.TOO_LONG));
			assertThat(hasty.pid()).isZero();
		}
	}

	@Test
	void aFileOfWhichTooMuchIsMadeEndsTheProcess() throws Exception {
		try (Parser small = new Parser(properties(FILE, DataSize.ofKilobytes(10)), folder.resolve("small"))) {
			Path file = Corpus.pdf(folder.resolve("ten.pdf"), "Ten pages", 10);
			assertThatExceptionOfType(BreachException.class).isThrownBy(() -> small.read(task(FileType.PDF), file))
				.satisfies((breach) -> assertThat(breach.reason()).isEqualTo(Reason.TOO_LARGE));
		}
	}

	private static @Nullable Reason reason(FileType type, Path file) throws IOException {
		try {
			return parser.read(task(type), file).finding().reason();
		}
		catch (BreachException ex) {
			return ex.reason();
		}
	}

	private static Finding readPdf() throws IOException {
		return parser.read(task(FileType.PDF), Corpus.pdf(folder.resolve("good.pdf"), "A good file", 2)).finding();
	}

	private static Task task(FileType type) {
		return new Task(DIGEST, type, 1, 1, null);
	}

	static ExtractionProperties properties(Duration file, DataSize output) {
		return new ExtractionProperties(1, DataSize.ofMegabytes(256), 0, 100, file, PAGE, DataSize.ofMegabytes(500),
				output, 2000, 20, 4_000_000, 60_000_000);
	}

	private static Maker maker(Maker maker) {
		return maker;
	}

	interface Maker {

		Path make(Path file) throws Exception;

	}

}
