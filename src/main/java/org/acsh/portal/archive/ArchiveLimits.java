package org.acsh.portal.archive;

import org.springframework.util.unit.DataSize;

/**
 * How much a ZIP file may hold.
 *
 * @param entries the most files and folders
 * @param total the most bytes of all files, unpacked
 * @param ratio how many times larger than packed a file, or all of them, may be; a file
 * and all below 16 megabytes may be as they like
 */
public record ArchiveLimits(int entries, DataSize total, int ratio) {

	/** Below this, even the best packed file is no burden. */
	static final long HARMLESS = DataSize.ofMegabytes(16).toBytes();

	/**
	 * The most bytes that the directory of this many entries takes: each with a long name
	 * and what programs add to it.
	 */
	long directory() {
		return 1024L + entries * 640L;
	}

	boolean areExceededBy(long unpacked, long packed) {
		return unpacked > total.toBytes() || (unpacked > HARMLESS && unpacked / ratio > packed);
	}

}
