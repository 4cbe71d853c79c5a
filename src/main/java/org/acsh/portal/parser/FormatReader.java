package org.acsh.portal.parser;

import java.nio.file.Path;

/** Reads files of some types. */
interface FormatReader {

	/**
	 * Reads a file.
	 * @throws Exception of any kind where the file is damaged: what a hostile file makes
	 * the libraries throw is not known
	 */
	void read(Path file, Notebook notebook, Album album) throws Exception;

}
