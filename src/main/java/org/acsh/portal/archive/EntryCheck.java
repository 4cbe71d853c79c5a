package org.acsh.portal.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.acsh.portal.archive.UnsafeArchiveException.Fault;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks at the directory of a ZIP file, entry by entry and as a whole. */
class EntryCheck {

	private static final int KIND = 0170000;

	private static final int FILE = 0100000;

	private static final int FOLDER = 0040000;

	private final ZipFile zip;

	private final ArchiveLimits limits;

	private final EntryPaths paths = new EntryPaths();

	private final List<String> folders = new ArrayList<>();

	private long packed;

	private long unpacked;

	EntryCheck(ZipFile zip, ArchiveLimits limits) {
		this.zip = zip;
		this.limits = limits;
	}

	/**
	 * The files, by the order of the directory.
	 * @param size of the ZIP file itself
	 */
	Map<ArchiveEntry, ZipArchiveEntry> entries(long size) throws UnsafeArchiveException {
		List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
		require(all.size() <= limits.entries(), Fault.MANY, "");
		Map<ArchiveEntry, ZipArchiveEntry> files = new LinkedHashMap<>();
		for (ZipArchiveEntry entry : all) {
			String path = checked(entry);
			if (isFolder(entry)) {
				folders.add(path);
			}
			else {
				files.put(new ArchiveEntry(path, entry.getSize()), entry);
			}
		}
		// Entries that lie over each other are more bytes than there are.
		require(packed <= size, Fault.LARGE, "");
		require(!limits.areExceededBy(unpacked, size), Fault.LARGE, "");
		return files;
	}

	/** The folders that were found among them. */
	List<String> folders() {
		return List.copyOf(folders);
	}

	private String checked(ZipArchiveEntry entry) throws UnsafeArchiveException {
		String name = EntryName.of(entry);
		String path = paths.take(name, isFolder(entry));
		long kind = entry.getExternalAttributes() >> 16 & KIND;
		require(kind == 0 || kind == FILE || kind == FOLDER, Fault.LINK, path);
		require(!entry.getGeneralPurposeBit().usesEncryption(), Fault.ENCRYPTED, path);
		require(zip.canReadEntryData(entry), Fault.METHOD, path);
		require(entry.getSize() >= 0 && entry.getCompressedSize() >= 0, Fault.DAMAGED, path);
		require(!limits.areExceededBy(entry.getSize(), entry.getCompressedSize()), Fault.LARGE, path);
		packed += entry.getCompressedSize();
		unpacked += entry.getSize();
		return path;
	}

	private static boolean isFolder(ZipArchiveEntry entry) {
		return EntryName.of(entry).endsWith("/");
	}

	private static void require(boolean isTrue, Fault fault, String path) throws UnsafeArchiveException {
		if (!isTrue) {
			throw new UnsafeArchiveException(fault, path);
		}
	}

}
