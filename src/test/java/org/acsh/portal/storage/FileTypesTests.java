package org.acsh.portal.storage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a file is shows in its content; what should not be kept is told apart there too.
 */
class FileTypesTests {

	private static final DataSize FEW = DataSize.ofMegabytes(20);

	private final FileTypes types = new FileTypes(new FileLimits(FEW, FEW, FEW, FEW, DataSize.ofBytes(1_000), 100));

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	static Set<String> good() {
		return GoodFiles.all().keySet();
	}

	static Set<String> hostile() {
		return HostileFiles.all().keySet();
	}

	static Set<String> names() {
		return HostileFiles.names().keySet();
	}

	@ParameterizedTest
	@MethodSource("good")
	void aGoodFileIsWhatItIs(String name) throws Exception {
		GoodFiles.Sample sample = Objects.requireNonNull(GoodFiles.all().get(name));
		assertThat(types.of(file(sample.bytes()), name)).isEqualTo(sample.type());
	}

	@ParameterizedTest
	@MethodSource("good")
	void aGoodFileIsWhatItIsUnderAnyName(String name) throws Exception {
		GoodFiles.Sample sample = Objects.requireNonNull(GoodFiles.all().get(name));
		FileType expected = (sample.type() == FileType.CSV) ? FileType.PLAIN : sample.type();
		assertThat(types.of(file(sample.bytes()), "a.exe")).isEqualTo(expected);
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void aHostileFileIsRefusedWithWordsThatSayWhy(String what) throws IOException {
		HostileFiles.Sample sample = Objects.requireNonNull(HostileFiles.all().get(what));
		Path file = file(sample.bytes());
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> types.of(file, sample.name()))
			.satisfies((refusal) -> assertThat(refusal.reason().getCodes()).containsExactly(sample.key()));
	}

	@Test
	void aFileMayBeAsLargeAsItsKindMayAndNotAByteMore() throws Exception {
		assertThat(types.of(file("a".repeat(1_000).getBytes()), "a.txt")).isEqualTo(FileType.PLAIN);
		Path larger = file("a".repeat(1_001).getBytes());
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> types.of(larger, "a.txt"))
			.withMessage("storage.refused.large");
	}

	@Test
	void aFileThatIsLargerThanAnyMayBeIsNotEvenLookedAt() throws Exception {
		Path file = folder.resolve("large");
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.setLength(FEW.toBytes() + 1);
		}
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> types.of(file, "a.pdf"))
			.withMessage("storage.refused.large");
	}

	@ParameterizedTest
	@MethodSource("names")
	void aNameIsOneThatAnySystemCanKeep(String name) {
		assertThat(FileName.of(name, FileType.PDF)).isEqualTo(HostileFiles.names().get(name));
	}

	private Path file(byte[] bytes) throws IOException {
		return Files.write(folder.resolve("a"), bytes);
	}

}
