package org.acsh.portal.archive;

/**
 * A file within a ZIP file.
 *
 * @param path folders and name, parted by slashes, in normal form C; safe to be joined to
 * a folder
 * @param size in bytes, unpacked
 */
public record ArchiveEntry(String path, long size) {

	/** The name without its folders. */
	public String name() {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
