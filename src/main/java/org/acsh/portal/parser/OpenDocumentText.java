package org.acsh.portal.parser;

import java.io.IOException;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.acsh.portal.storage.Family;

/**
 * The words of an OpenDocument file. A slide and a sheet are pages; what is repeated is
 * read once.
 */
class OpenDocumentText {

	private final XMLStreamReader xml;

	private final Family family;

	private final Notebook notebook;

	private final Flow flow;

	private final StringBuilder page = new StringBuilder();

	private final StringBuilder line = new StringBuilder();

	private int pages;

	private int cells;

	private int paragraphs;

	OpenDocumentText(XMLStreamReader xml, Family family, Notebook notebook) {
		this.xml = xml;
		this.family = family;
		this.notebook = notebook;
		this.flow = new Flow(notebook);
	}

	void read() throws IOException, XMLStreamException {
		while (xml.hasNext() && !notebook.isFull()) {
			switch (xml.next()) {
				case XMLStreamReader.START_ELEMENT -> start(xml.getLocalName());
				case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
				case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> appendWords(xml.getText());
				default -> {
				}
			}
		}
		if (pages == 0) {
			flow.end();
		}
		else {
			notebook.pages(pages);
		}
	}

	private void start(String name) throws XMLStreamException {
		switch (name) {
			case "tab" -> append("\t");
			case "s" -> append(" ");
			case "line-break" -> append((cells > 0) ? " " : "\n");
			case "table-cell" -> cells++;
			case "p", "h" -> paragraphs++;
			case "table" -> beginSheet();
			// Styles have text too; notes are for the speaker, the others for the
			// writers.
			case "automatic-styles", "styles", "master-styles", "notes", "annotation", "tracked-changes", "forms" ->
				SafeXml.skip(xml);
			default -> {
			}
		}
	}

	private void end(String name) throws IOException {
		switch (name) {
			case "h" -> {
				notebook.heading(line.toString());
				endParagraph();
			}
			case "p" -> endParagraph();
			case "table-cell" -> {
				cells--;
				append("\t");
			}
			case "table-row" -> endLine();
			case "page" -> endPage(Family.SLIDES);
			case "table" -> endPage(Family.TABLE);
			default -> {
			}
		}
	}

	private void beginSheet() {
		if (family == Family.TABLE) {
			page.append(SafeXml.attribute(xml, "name")).append('\n');
		}
	}

	private void endParagraph() throws IOException {
		paragraphs--;
		endLine();
	}

	private void endLine() throws IOException {
		if (cells > 0) {
			append(" ");
		}
		else if (family == Family.DOCUMENT) {
			flow.add(line.toString().strip());
			line.setLength(0);
		}
		else {
			page.append(line.toString().strip()).append('\n');
			line.setLength(0);
		}
	}

	private void endPage(Family ending) throws IOException {
		if (ending == family) {
			pages++;
			notebook.page(page.toString());
			page.setLength(0);
		}
	}

	/** White space between elements is none of the text. */
	private void appendWords(String text) {
		if (paragraphs > 0) {
			append(text);
		}
	}

	private void append(String text) {
		if (line.length() + page.length() <= notebook.room()) {
			line.append(text);
		}
	}

}
