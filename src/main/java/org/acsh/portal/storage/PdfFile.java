package org.acsh.portal.storage;

import java.io.IOException;
import java.util.regex.Pattern;

/** A PDF file, by how it begins and ends (ISO 32000-2, 7.5.2 and 7.5.5). */
class PdfFile {

	/** Some programs write a mark of UTF-8 or an empty line before it. */
	private static final Pattern BEGIN = Pattern.compile("^(\u00ef\u00bb\u00bf)?\\s{0,8}%PDF-[12]");

	private static final Pattern PAGE = Pattern.compile("(?i)<(html|head|body|script|svg|iframe|!doctype)\\b");

	private static final String END = "%%EOF";

	private final FileView view;

	PdfFile(FileView view) {
		this.view = view;
	}

	static boolean isOne(FileView view) throws IOException {
		return BEGIN.matcher(view.characters(0, 32)).find();
	}

	/**
	 * It is a PDF file.
	 * @throws RefusedFileException if its end is missing, or if a browser that guesses
	 * could take it for a page
	 */
	FileType type() throws IOException, RefusedFileException {
		if (PAGE.matcher(view.characters(0, 1024)).find()) {
			throw new RefusedFileException("storage.refused.unsafe");
		}
		if (!view.end(1 << 14).contains(END)) {
			throw new RefusedFileException("storage.refused.damaged");
		}
		return FileType.PDF;
	}

}
