package org.acsh.portal.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.acsh.portal.archive.Archive;
import org.acsh.portal.archive.ArchiveEntry;
import org.acsh.portal.archive.ArchiveLimits;
import org.acsh.portal.archive.UnsafeArchiveException;

import org.springframework.util.unit.DataSize;

/**
 * A file of Word, PowerPoint, Excel or an OpenDocument program: a ZIP file that says in
 * one of its parts what it is (ECMA-376 part 2, 7.2.3; OpenDocument 1.3 part 2, 3.3).
 */
class OfficeFile {

	private static final ArchiveLimits LIMITS = new ArchiveLimits(20_000, DataSize.ofGigabytes(4), 250);

	private static final String CONTENT_TYPES = "[Content_Types].xml";

	private static final String MANIFEST = "META-INF/manifest.xml";

	private static final long LONGEST_PART = DataSize.ofMegabytes(8).toBytes();

	private static final String TYPE_BEGIN = "application/vnd.openxmlformats-officedocument.";

	/** PowerPoint opens a show that is called a presentation. */
	private static final Map<String, FileType> TYPES = Map.of(TYPE_BEGIN + "wordprocessingml.document.main+xml",
			FileType.DOCX, TYPE_BEGIN + "presentationml.presentation.main+xml", FileType.PPTX,
			TYPE_BEGIN + "presentationml.slideshow.main+xml", FileType.PPTX,
			TYPE_BEGIN + "spreadsheetml.sheet.main+xml", FileType.XLSX);

	private final Archive archive;

	private OfficeFile(Archive archive) {
		this.archive = archive;
	}

	/**
	 * Which of them a ZIP file is.
	 * @throws PackedFilesException if it is none of them
	 * @throws RefusedFileException if it is damaged, needs a password, holds macros or
	 * what no document does
	 */
	static FileType type(Path file, String name) throws IOException, RefusedFileException {
		try (Archive archive = Archive.open(file, LIMITS)) {
			return new OfficeFile(archive).type();
		}
		catch (UnsafeArchiveException ex) {
			throw refusal(ex, name.toLowerCase(Locale.ROOT).endsWith(".zip"));
		}
	}

	private FileType type() throws IOException, RefusedFileException {
		Optional<ArchiveEntry> types = archive.entry(CONTENT_TYPES);
		Optional<ArchiveEntry> mimetype = archive.entry("mimetype");
		if (types.isPresent()) {
			return ofMicrosoft(types.get());
		}
		if (mimetype.isPresent()) {
			return ofOpenDocument(mimetype.get());
		}
		throw new PackedFilesException();
	}

	private FileType ofMicrosoft(ArchiveEntry types) throws IOException, RefusedFileException {
		require(archive.entry("_rels/.rels").isPresent(), "storage.refused.damaged");
		require(!hasDeclarations(), "storage.refused.unsafe");
		Set<String> words = words(types, "ContentType");
		boolean hasMacros = words.stream().anyMatch((word) -> word.contains("macroEnabled"));
		require(!hasMacros && !hasMacros(), "storage.refused.macros");
		return words.stream()
			.filter(TYPES::containsKey)
			.findFirst()
			.map(TYPES::get)
			.orElseThrow(() -> new RefusedFileException("storage.refused.type"));
	}

	private FileType ofOpenDocument(ArchiveEntry mimetype) throws IOException, RefusedFileException {
		require(!hasDeclarations(), "storage.refused.unsafe");
		require(!isEncrypted(), "storage.refused.encrypted");
		try (InputStream bytes = archive.open(mimetype)) {
			String type = new String(bytes.readNBytes(200), StandardCharsets.US_ASCII).strip();
			return FileType.of(type)
				.filter((known) -> type.startsWith("application/vnd.oasis."))
				.orElseThrow(() -> new RefusedFileException("storage.refused.type"));
		}
	}

	private boolean hasMacros() {
		return archive.entries().stream().anyMatch((part) -> part.name().equalsIgnoreCase("vbaProject.bin"));
	}

	private boolean isEncrypted() throws IOException, RefusedFileException {
		Optional<ArchiveEntry> manifest = archive.entry(MANIFEST);
		return manifest.isPresent() && words(manifest.get(), "media-type").contains("encryption-data");
	}

	private Set<String> words(ArchiveEntry part, String attribute) throws IOException, RefusedFileException {
		require(part.size() <= LONGEST_PART, "storage.refused.unsafe");
		try (InputStream bytes = archive.open(part)) {
			return OfficeXml.words(bytes, attribute);
		}
	}

	/** Old programs of OpenDocument declare their manifest. */
	private boolean hasDeclarations() throws IOException {
		for (ArchiveEntry part : archive.entries()) {
			boolean isXml = part.name().endsWith(".xml") || part.name().endsWith(".rels");
			if (isXml && !part.path().equals(MANIFEST)) {
				try (InputStream bytes = archive.open(part)) {
					if (OfficeXml.hasDeclarations(bytes)) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private static RefusedFileException refusal(UnsafeArchiveException refused, boolean isZip) {
		return switch (refused.fault()) {
			case DAMAGED -> new RefusedFileException("storage.refused.damaged");
			case ENCRYPTED -> new RefusedFileException("storage.refused.encrypted");
			default ->
				isZip ? new RefusedFileException(refused.reason()) : new RefusedFileException("storage.refused.unsafe");
		};
	}

	private static void require(boolean isTrue, String key) throws RefusedFileException {
		if (!isTrue) {
			throw new RefusedFileException(key);
		}
	}

}
