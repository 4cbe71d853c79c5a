package org.acsh.portal.parser;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads DOC, from Word 97 on. */
class OldWordReader implements FormatReader {

	@Override
	public void read(Path file, Notebook notebook, Album album) throws IOException {
		try (POIFSFileSystem bytes = new POIFSFileSystem(file.toFile(), true);
				HWPFDocument document = new HWPFDocument(bytes);
				WordExtractor words = new WordExtractor(document)) {
			Ole.describe(document.getSummaryInformation(), notebook);
			describePages(document.getSummaryInformation(), notebook);
			readText(words, notebook);
		}
	}

	private static void describePages(SummaryInformation about, Notebook notebook) {
		if (about != null && about.getPageCount() > 0) {
			notebook.pages(about.getPageCount());
		}
	}

	private static void readText(WordExtractor words, Notebook notebook) throws IOException {
		Flow flow = new Flow(notebook);
		for (String paragraph : words.getParagraphText()) {
			// A cell ends with the character 7.
			String line = WordExtractor.stripFields(paragraph).replace('\u0007', '\t').strip();
			notebook.heading(line);
			if (!flow.add(line)) {
				break;
			}
		}
		flow.end();
	}

}
