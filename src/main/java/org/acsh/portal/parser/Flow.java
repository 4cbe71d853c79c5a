package org.acsh.portal.parser;

import java.io.IOException;

/** Text without pages: it is taken down in parts that end with a paragraph. */
class Flow {

	private static final int PART = 8_000;

	private final Notebook notebook;

	private final StringBuilder part = new StringBuilder();

	Flow(Notebook notebook) {
		this.notebook = notebook;
	}

	/**
	 * Adds a paragraph.
	 * @return whether there is room for another
	 */
	boolean add(CharSequence paragraph) throws IOException {
		if (part.length() + paragraph.length() > PART) {
			end();
		}
		part.append(paragraph, 0, Math.min(paragraph.length(), notebook.room() + 1)).append('\n');
		return !notebook.isFull();
	}

	/** The page or the text ends here. */
	void end() throws IOException {
		if (!part.toString().isBlank() && !notebook.isFull()) {
			notebook.page(part.toString());
		}
		part.setLength(0);
	}

}
