package org.acsh.portal.parser;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of pages of a PDF, and what is written largest on the first. */
class PdfText extends PDFTextStripper {

	private static final int LONGEST_HEADING = 400;

	private final Notebook notebook;

	private final StringBuilder largest = new StringBuilder();

	private float size;

	private boolean first = true;

	PdfText(Notebook notebook) {
		this.notebook = notebook;
		// Pages are handed over one by one, and so are not counted.
		setStartPage(0);
		setLineSeparator("\n");
		setSortByPosition(false);
	}

	/** The text of a page in the order in which it was written. */
	String of(PDPage page) throws IOException {
		StringWriter text = new StringWriter();
		output = text;
		processPage(page);
		first = false;
		return text.toString();
	}

	/** What is written largest on the first page; blank where it has no text. */
	String largest() {
		return largest.toString();
	}

	@Override
	protected void writeString(String text, List<TextPosition> positions) throws IOException {
		if (output instanceof StringWriter page && page.getBuffer().length() <= notebook.room()) {
			super.writeString(text, positions);
		}
		if (first && !text.isBlank()) {
			weigh(text, positions.getFirst().getFontSizeInPt());
		}
	}

	private void weigh(String text, float points) {
		if (points > size * 1.05f) {
			largest.setLength(0);
			size = points;
		}
		if (points > size * 0.95f && largest.length() < LONGEST_HEADING) {
			largest.append(text).append(' ');
		}
	}

}
