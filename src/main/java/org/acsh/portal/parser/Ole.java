package org.acsh.portal.parser;

import org.apache.poi.hpsf.SummaryInformation;
import org.jspecify.annotations.Nullable;

/** What files of Word, PowerPoint and Excel before 2007 have in common. */
final class Ole {

	private Ole() {
	}

	/** Takes down what the file says of itself, where it does. */
	static void describe(@Nullable SummaryInformation about, Notebook notebook) {
		if (about != null) {
			notebook.title(about.getTitle());
			notebook.author(about.getAuthor());
			notebook.dated((about.getCreateDateTime() != null) ? Ooxml.day(about.getCreateDateTime()) : null);
		}
	}

}
