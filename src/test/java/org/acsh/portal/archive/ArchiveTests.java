package org.acsh.portal.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.acsh.portal.archive.RawZip.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * ZIP files are read when they are harmless, and written so that anyone can read them.
 */
class ArchiveTests {

	private static final ArchiveLimits LIMITS = new ArchiveLimits(10_000, DataSize.ofGigabytes(1), 200);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	static Set<String> hostile() {
		return HostileArchives.all().keySet();
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void whatIsHostileIsNotOpened(String name) throws IOException {
		HostileArchives.Sample sample = Objects.requireNonNull(HostileArchives.all().get(name));
		Path file = file(sample.bytes());
		assertThatExceptionOfType(UnsafeArchiveException.class).isThrownBy(() -> Archive.open(file, LIMITS))
			.satisfies((refusal) -> assertThat(refusal.fault()).isEqualTo(sample.fault()));
	}

	@Test
	void whatIsGivenUpStaysIncomplete() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ArchiveWriter writer = new ArchiveWriter(out);
		writer.addText("first.txt", Instant.EPOCH, new byte[10]);
		writer.discard();
		assertThat(Archive.endsIn(Files.write(folder.resolve("given-up.zip"), out.toByteArray()))).isFalse();
		assertThatThrownBy(() -> writer.addText("second.txt", Instant.EPOCH, new byte[10]))
			.hasMessageContaining("closed");
	}

	@Test
	void aFileThatIsLongerThanTheDirectorySaysIsNotReadToItsEnd() throws Exception {
		try (Archive archive = Archive.open(file(HostileArchives.lying()), LIMITS);
				InputStream bytes = archive.open(archive.entries().iterator().next())) {
			assertThatExceptionOfType(ZipException.class).isThrownBy(bytes::readAllBytes);
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Отчёт за год/Слайды.pdf, UTF-8
			Отчет/Слайды 1.pdf, IBM866
			Презентация.pdf, windows-1251
			Präsentation é.pdf, IBM437
			발표 자료.pdf, EUC-KR
			plain.pdf, US-ASCII
			""")
	void aNameIsReadInTheAlphabetItWasWrittenIn(String name, Charset charset) throws Exception {
		byte[] zip = new RawZip().add(Entry.of(name.getBytes(charset), new byte[] { 1 })).bytes();
		try (Archive archive = Archive.open(file(zip), LIMITS)) {
			assertThat(archive.entries()).extracting(ArchiveEntry::path).containsExactly(name);
		}
	}

	@Test
	void aZipWithinIsAFileLikeAnyOther() throws Exception {
		byte[] inner = new RawZip().add("../x", "text").bytes();
		try (Archive archive = Archive.open(file(new RawZip().add("in.zip", inner).bytes()), LIMITS);
				InputStream bytes = archive.open(archive.entry("in.zip").orElseThrow())) {
			assertThat(bytes.readAllBytes()).isEqualTo(inner);
		}
	}

	@Test
	void whatIsWrittenIsReadByOthersAndByThePortal() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ArchiveWriter writer = new ArchiveWriter(out)) {
			Instant modified = Instant.parse("2025-10-16T00:00:00Z");
			byte[] photo = "photo".getBytes(StandardCharsets.UTF_8);
			for (int number = 0; number < 2; number++) {
				writer.add("Фото/снимок.jpg", photo.length, modified, new ByteArrayInputStream(photo));
			}
			assertThat(writer.addText("фото/Снимок.jpg", modified, new byte[100_000])).isEqualTo("фото/Снимок (3).jpg");
			assertThatExceptionOfType(IllegalArgumentException.class)
				.isThrownBy(() -> writer.addText("../out", modified, photo));
		}
		Path file = file(out.toByteArray());
		assertThat(out.size()).isLessThan(2_000);
		try (ZipFile zip = new ZipFile(file.toFile()); Archive archive = Archive.open(file, LIMITS)) {
			assertThat(zip.stream()).extracting(Object::toString)
				.containsExactly("Фото/снимок.jpg", "Фото/снимок (2).jpg", "фото/Снимок (3).jpg");
			assertThat(archive.entries()).hasSize(3);
			assertThat(zip.getInputStream(zip.getEntry("Фото/снимок (2).jpg"))).hasContent("photo");
		}
	}

	private Path file(byte[] bytes) throws IOException {
		return Files.write(folder.resolve("a.zip"), bytes);
	}

}
