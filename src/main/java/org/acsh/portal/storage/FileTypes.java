package org.acsh.portal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.acsh.portal.archive.Archive;
import org.apache.tika.Tika;

import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Tells what a file is from its content, and refuses what is no whole file of one of the
 * types that the portal accepts.
 */
@Component
class FileTypes {

	private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

	private final FileLimits limits;

	private final Tika tika = new Tika();

	FileTypes(FileLimits limits) {
		this.limits = limits;
	}

	/**
	 * The type of a file.
	 * @param name tells apart only what content cannot: tables as text from other text
	 * @throws RefusedFileException if it is empty, too large, damaged, more than one file
	 * or of no type that the portal accepts
	 */
	FileType of(Path file, String name) throws IOException, RefusedFileException {
		long size = Files.size(file);
		if (size == 0) {
			throw new RefusedFileException("storage.refused.empty");
		}
		requireSize(size, limits.ofAny());
		FileType type = detected(file, name);
		requireSize(size, limits.of(type.family()));
		return type;
	}

	private FileType detected(Path file, String name) throws IOException, RefusedFileException {
		try (FileView view = new FileView(file)) {
			String begin = view.characters(0, 16);
			if (begin.startsWith("PK\3\4")) {
				return OfficeFile.type(file, name);
			}
			FileType type = begin.startsWith(OLE) ? new OldOfficeFile(view).type() : ofOnePart(view, file, name);
			if (Archive.endsIn(file)) {
				throw new RefusedFileException("storage.refused.unsafe");
			}
			return type;
		}
	}

	private FileType ofOnePart(FileView view, Path file, String name) throws IOException, RefusedFileException {
		if (PdfFile.isOne(view)) {
			return new PdfFile(view).type();
		}
		if (PhotoFile.isOne(view)) {
			return new PhotoFile(view).type(limits.megapixels());
		}
		return new TextFile(file).type(name).orElseThrow(() -> refusal(file));
	}

	private RefusedFileException refusal(Path file) {
		try {
			return refusal(tika.detect(file.toFile()));
		}
		catch (IOException ex) {
			return refusal("");
		}
	}

	private static RefusedFileException refusal(String mediaType) {
		if (mediaType.startsWith("image/")) {
			return new RefusedFileException("storage.refused.photo");
		}
		boolean isPlayed = mediaType.startsWith("video/") || mediaType.startsWith("audio/");
		return new RefusedFileException(isPlayed ? "storage.refused.video" : "storage.refused.type");
	}

	private static void requireSize(long size, DataSize most) throws RefusedFileException {
		if (size > most.toBytes()) {
			throw new RefusedFileException("storage.refused.large", most.toMegabytes());
		}
	}

}
