package org.acsh.portal.storage;

/**
 * A ZIP file that is no document: what is in it can be kept file by file, where several
 * are taken.
 */
public class PackedFilesException extends RefusedFileException {

	private static final long serialVersionUID = 1L;

	PackedFilesException() {
		super("storage.refused.archive");
	}

}
