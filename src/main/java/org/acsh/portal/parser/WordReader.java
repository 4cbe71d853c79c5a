package org.acsh.portal.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Reads DOCX: paragraphs and tables, in one pass. */
class WordReader implements FormatReader {

	/** As every Word calls them, whatever its language. */
	private static final Set<String> HEADINGS = Set.of("title", "heading 1");

	@Override
	public void read(Path file, Notebook notebook, Album album)
			throws IOException, OpenXML4JException, XMLStreamException {
		try (OPCPackage word = Ooxml.open(file)) {
			Ooxml.describe(word, notebook);
			Ooxml.pages(word).ifPresent(notebook::pages);
			PackagePart document = Ooxml.part(word, "/word/document.xml")
				.orElseThrow(() -> new UnreadableException(Reason.DAMAGED));
			readText(document, styles(word), notebook);
		}
	}

	private static void readText(PackagePart document, Map<String, String> styles, Notebook notebook)
			throws IOException, XMLStreamException {
		try (InputStream bytes = document.getInputStream()) {
			new WordText(SafeXml.open(bytes), (style) -> HEADINGS.contains(styles.getOrDefault(style, "")), notebook)
				.read();
		}
	}

	/** The names of styles by their ids, which differ with the language of Word. */
	private static Map<String, String> styles(OPCPackage word)
			throws IOException, OpenXML4JException, XMLStreamException {
		Optional<PackagePart> part = Ooxml.part(word, "/word/styles.xml");
		return part.isPresent() ? styles(part.get()) : Map.of();
	}

	private static Map<String, String> styles(PackagePart part) throws IOException, XMLStreamException {
		Map<String, String> names = new TreeMap<>();
		try (InputStream bytes = part.getInputStream()) {
			XMLStreamReader xml = SafeXml.open(bytes);
			String id = "";
			while (xml.hasNext()) {
				boolean start = xml.next() == XMLStreamReader.START_ELEMENT;
				if (start && xml.getLocalName().equals("style")) {
					id = SafeXml.attribute(xml, "styleId");
				}
				else if (start && xml.getLocalName().equals("name")) {
					names.put(id, SafeXml.attribute(xml, "val").toLowerCase(Locale.ROOT));
				}
			}
		}
		return names;
	}

}
