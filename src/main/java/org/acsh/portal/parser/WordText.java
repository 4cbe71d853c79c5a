package org.acsh.portal.parser;

import java.io.IOException;
import java.util.function.Predicate;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of a document of Word: a paragraph or a row of a table is a line. */
class WordText {

	private final XMLStreamReader xml;

	private final Predicate<String> isHeading;

	private final Notebook notebook;

	private final Flow flow;

	private final StringBuilder line = new StringBuilder();

	private boolean heading;

	private int cells;

	private boolean room = true;

	WordText(XMLStreamReader xml, Predicate<String> isHeading, Notebook notebook) {
		this.xml = xml;
		this.isHeading = isHeading;
		this.notebook = notebook;
		this.flow = new Flow(notebook);
	}

	void read() throws IOException, XMLStreamException {
		while (room && xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamReader.START_ELEMENT -> start(xml.getLocalName());
				case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
				default -> {
				}
			}
		}
		flow.end();
	}

	private void start(String name) throws IOException, XMLStreamException {
		switch (name) {
			case "t" -> append(SafeXml.text(xml));
			case "tab" -> append("\t");
			case "br", "cr" -> append((cells > 0) ? " " : "\n");
			case "pStyle" -> heading |= isHeading.test(SafeXml.attribute(xml, "val"));
			case "tc" -> cells++;
			// The same again, for programs that know less.
			case "Fallback" -> SafeXml.skip(xml);
			default -> {
			}
		}
	}

	private void end(String name) throws IOException {
		switch (name) {
			case "p" -> endParagraph();
			case "tc" -> endCell();
			case "tr" -> endLine();
			default -> {
			}
		}
	}

	private void endParagraph() throws IOException {
		if (heading) {
			notebook.heading(line.toString());
		}
		heading = false;
		if (cells > 0) {
			append(" ");
		}
		else {
			endLine();
		}
	}

	private void endCell() {
		cells--;
		append("\t");
	}

	private void endLine() throws IOException {
		if (cells == 0) {
			room = flow.add(line.toString().strip());
			line.setLength(0);
		}
	}

	private void append(String text) {
		if (line.length() <= notebook.room()) {
			line.append(text);
		}
		else {
			notebook.cut();
		}
	}

}
