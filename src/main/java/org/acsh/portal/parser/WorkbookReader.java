package org.acsh.portal.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads XLSX, sheet by sheet and row by row. */
class WorkbookReader implements FormatReader {

	@Override
	public void read(Path file, Notebook notebook, Album album)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		try (OPCPackage workbook = Ooxml.open(file)) {
			Ooxml.describe(workbook, notebook);
			readSheets(new XSSFReader(workbook, true), notebook);
		}
	}

	private static void readSheets(XSSFReader workbook, Notebook notebook)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		SharedStrings strings = workbook.getSharedStringsTable();
		StylesTable styles = workbook.getStylesTable();
		SheetIterator sheets = workbook.getSheetIterator();
		int number = 0;
		while (sheets.hasNext()) {
			try (InputStream rows = sheets.next()) {
				number++;
				if (!notebook.isFull()) {
					SheetText text = new SheetText(sheets.getSheetName(), notebook.room());
					read(rows, new XSSFSheetXMLHandler(styles, strings, text, new DataFormatter(Locale.UK), false));
					notebook.page(text.toString());
				}
			}
		}
		notebook.pages(number);
	}

	private static void read(InputStream rows, XSSFSheetXMLHandler sheet)
			throws IOException, SAXException, ParserConfigurationException {
		XMLReader xml = XMLHelper.newXMLReader();
		xml.setContentHandler(sheet);
		try {
			xml.parse(new InputSource(rows));
		}
		catch (SheetText.Full ex) {
			// What is left of the sheet is cut with its text.
		}
	}

}
