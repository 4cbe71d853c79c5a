package org.acsh.portal.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.acsh.portal.archive.UnsafeArchiveException.Fault;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP file that may be read: nothing in it leads out of it, hides in it or grows beyond
 * its limits. It is read by its directory; what the directory does not name is not there.
 */
public final class Archive implements Closeable {

	private final ZipFile zip;

	private final Map<ArchiveEntry, ZipArchiveEntry> entries;

	private final List<String> folders;

	private Archive(ZipFile zip, Map<ArchiveEntry, ZipArchiveEntry> entries, List<String> folders) {
		this.zip = zip;
		this.entries = entries;
		this.folders = folders;
	}

	/**
	 * Opens a ZIP file; to be closed.
	 * @throws UnsafeArchiveException if anything in its directory is unsafe
	 */
	public static Archive open(Path file, ArchiveLimits limits) throws IOException, UnsafeArchiveException {
		checkSize(file, limits);
		ZipFile zip = zip(file);
		try {
			EntryCheck check = new EntryCheck(zip, limits);
			return new Archive(zip, check.entries(Files.size(file)), check.folders());
		}
		catch (UnsafeArchiveException | RuntimeException ex) {
			zip.close();
			throw ex;
		}
	}

	/** Whether a file ends as a ZIP file does, whatever it begins with. */
	public static boolean endsIn(Path file) throws IOException {
		return ArchiveEnd.of(file).isPresent();
	}

	/** The files in it, in the order of its directory; folders are left out. */
	public Collection<ArchiveEntry> entries() {
		return Collections.unmodifiableSet(entries.keySet());
	}

	/** The folders in which there is nothing, and that are in no such folder. */
	public List<String> emptyFolders() {
		List<String> empty = folders.stream().filter((folder) -> !holdsFiles(folder)).toList();
		return empty.stream().filter((folder) -> empty.stream().noneMatch((one) -> isBelow(one, folder))).toList();
	}

	/** The file at a path; empty if there is none. */
	public Optional<ArchiveEntry> entry(String path) {
		return entries.keySet().stream().filter((entry) -> entry.path().equals(path)).findFirst();
	}

	/**
	 * The bytes of a file; to be closed. Reading throws a
	 * {@link java.util.zip.ZipException} where they cannot be unpacked, and once they are
	 * not as many or not such as the directory says.
	 */
	public InputStream open(ArchiveEntry entry) throws IOException {
		ZipArchiveEntry packed = entries.get(entry);
		if (packed == null) {
			throw new IllegalArgumentException("Not in this ZIP file: " + entry);
		}
		return new EntryStream(zip.getInputStream(packed), packed.getSize(), packed.getCrc());
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}

	private boolean holdsFiles(String folder) {
		return entries.keySet().stream().anyMatch((entry) -> isBelow(folder, entry.path()));
	}

	private static boolean isBelow(String folder, String path) {
		return path.startsWith(folder + "/");
	}

	/** The directory is taken into memory, so its size is asked for first. */
	private static void checkSize(Path file, ArchiveLimits limits) throws IOException, UnsafeArchiveException {
		ArchiveEnd end = ArchiveEnd.of(file)
			.filter((record) -> record.isClear() && begins(file))
			.orElseThrow(() -> new UnsafeArchiveException(Fault.DAMAGED, ""));
		if (end.entries() > limits.entries() || end.directorySize() > limits.directory()) {
			throw new UnsafeArchiveException(Fault.MANY, "");
		}
	}

	/** What stands before the first entry would be another file than readers think. */
	private static boolean begins(Path file) {
		try (InputStream bytes = Files.newInputStream(file)) {
			String first = new String(bytes.readNBytes(4), StandardCharsets.ISO_8859_1);
			return first.equals("PK\3\4") || first.equals("PK\5\6");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ZipFile zip(Path file) throws UnsafeArchiveException {
		try {
			return ZipFile.builder()
				.setPath(file)
				.setCharset(StandardCharsets.ISO_8859_1)
				.setIgnoreLocalFileHeader(true)
				.get();
		}
		catch (IOException | RuntimeException ex) {
			throw new UnsafeArchiveException(Fault.DAMAGED, "");
		}
	}

}
