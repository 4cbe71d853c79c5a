package org.acsh.portal.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.acsh.portal.storage.Family;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;

/** Reads ODT, ODP and ODS (ISO/IEC 26300), in one pass; nothing is drawn. */
class OpenDocumentReader implements FormatReader {

	private final Family family;

	OpenDocumentReader(Family family) {
		this.family = family;
	}

	@Override
	public void read(Path file, Notebook notebook, Album album) throws IOException, XMLStreamException {
		try (ZipSecureFile zip = new ZipSecureFile(file.toFile())) {
			refuseEncrypted(zip);
			describe(zip, notebook);
			try (InputStream content = part(zip, "content.xml")) {
				new OpenDocumentText(SafeXml.open(content), family, notebook).read();
			}
		}
	}

	private static void refuseEncrypted(ZipSecureFile zip) throws IOException, XMLStreamException {
		try (InputStream manifest = part(zip, "META-INF/manifest.xml")) {
			XMLStreamReader xml = SafeXml.open(manifest);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("encryption-data")) {
					throw new UnreadableException(Reason.ENCRYPTED);
				}
			}
		}
	}

	private static void describe(ZipSecureFile zip, Notebook notebook) throws IOException, XMLStreamException {
		if (zip.getEntry("meta.xml") == null) {
			return;
		}
		try (InputStream meta = part(zip, "meta.xml")) {
			XMLStreamReader xml = SafeXml.open(meta);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamReader.START_ELEMENT) {
					describe(xml, notebook);
				}
			}
		}
	}

	private static void describe(XMLStreamReader xml, Notebook notebook) throws XMLStreamException {
		switch (xml.getLocalName()) {
			case "title" -> notebook.title(SafeXml.text(xml));
			case "initial-creator" -> notebook.author(SafeXml.text(xml));
			case "language" -> notebook.language(SafeXml.text(xml));
			case "creation-date" -> notebook.dated(day(SafeXml.text(xml)));
			case "document-statistic" ->
				Numbers.positive(SafeXml.attribute(xml, "page-count")).ifPresent(notebook::pages);
			default -> {
			}
		}
	}

	private static @Nullable LocalDate day(String moment) {
		try {
			return LocalDate.parse(moment.substring(0, Math.min(10, moment.length())));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static InputStream part(ZipSecureFile zip, String name) throws IOException {
		ZipArchiveEntry entry = zip.getEntry(name);
		if (entry == null) {
			throw new UnreadableException(Reason.DAMAGED);
		}
		return zip.getInputStream(entry);
	}

}
