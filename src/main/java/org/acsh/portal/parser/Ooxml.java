package org.acsh.portal.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;

/** What files of Word, PowerPoint and Excel since 2007 have in common (ISO/IEC 29500). */
final class Ooxml {

	private Ooxml() {
	}

	/**
	 * Opens a file to be read.
	 * @throws UnreadableException if it asks for a password
	 */
	static OPCPackage open(Path file) throws IOException, OpenXML4JException {
		try (InputStream bytes = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
			// An encrypted one is wrapped in the format of before 2007.
			if (FileMagic.valueOf(bytes) == FileMagic.OLE2) {
				throw new UnreadableException(Reason.ENCRYPTED);
			}
		}
		// The library would make do with the first half of a file.
		new ZipSecureFile(file.toFile()).close();
		return OPCPackage.open(file.toFile(), PackageAccess.READ);
	}

	/** Takes down what the file says of itself. */
	static void describe(OPCPackage file, Notebook notebook) throws IOException, OpenXML4JException {
		PackageProperties about = file.getPackageProperties();
		notebook.title(about.getTitleProperty().orElse(null));
		notebook.author(about.getCreatorProperty().orElse(null));
		notebook.language(about.getLanguageProperty().orElse(null));
		notebook.dated(about.getCreatedProperty().map(Ooxml::day).orElse(null));
	}

	/** A part of the file; empty where it has none of that name. */
	static Optional<PackagePart> part(OPCPackage file, String name) throws OpenXML4JException {
		return Optional.ofNullable(file.getPart(PackagingURIHelper.createPartName(name)));
	}

	/** The number of pages that the program noted; empty where it has not. */
	static Optional<Integer> pages(OPCPackage file) throws IOException, OpenXML4JException, XMLStreamException {
		Optional<PackagePart> part = part(file, "/docProps/app.xml");
		return part.isPresent() ? pages(part.get()) : Optional.empty();
	}

	static LocalDate day(Date moment) {
		return LocalDate.ofInstant(moment.toInstant(), ZoneOffset.UTC);
	}

	private static Optional<Integer> pages(PackagePart part) throws IOException, XMLStreamException {
		try (InputStream bytes = part.getInputStream()) {
			XMLStreamReader xml = SafeXml.open(bytes);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("Pages")) {
					return Numbers.positive(SafeXml.text(xml));
				}
			}
		}
		return Optional.empty();
	}

}
