package org.acsh.portal.storage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

import org.acsh.portal.archive.RawZip;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as colleagues send them, made by the programs' own libraries. */
public final class GoodFiles {

	private static final String WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

	private static final Map<String, Sample> ALL = make();

	private GoodFiles() {
	}

	/** Each by the name it is sent under, with what it is. */
	public static Map<String, Sample> all() {
		return ALL;
	}

	private static Map<String, Sample> make() {
		Map<String, Sample> all = new LinkedHashMap<>();
		all.put("Report.pdf", new Sample(FileType.PDF, pdf("Report")));
		all.put("Report after a mark.pdf", new Sample(FileType.PDF, joined("\ufeff", pdf("Report"))));
		all.put("Report with bytes after it.pdf", new Sample(FileType.PDF, joined(pdf("Report"), new byte[900])));
		all.put("Отчёт.docx", new Sample(FileType.DOCX, docx("Отчёт")));
		all.put("Slides.pptx", new Sample(FileType.PPTX, pptx("Slides")));
		all.put("Show.ppsx", new Sample(FileType.PPTX, show()));
		all.put("Figures.xlsx", new Sample(FileType.XLSX, table(new XSSFWorkbook(), 5_000)));
		all.put("Figures.xls", new Sample(FileType.XLS, table(new HSSFWorkbook(), 5_000)));
		all.put("Slides.ppt", new Sample(FileType.PPT, saved(new HSLFSlideShow()::write)));
		all.put("Letter.doc", new Sample(FileType.DOC, ole("1Table", "WordDocument")));
		all.put("Large letter.doc", new Sample(FileType.DOC, largeDoc()));
		all.put("Text.odt", new Sample(FileType.ODT, openDocument("text")));
		all.put("Slides.odp", new Sample(FileType.ODP, openDocument("presentation")));
		all.put("Table.ods", new Sample(FileType.ODS, openDocument("spreadsheet")));
		all.put("Photo.JPG", new Sample(FileType.JPEG, picture("jpg", 640, 480)));
		all.put("Photo that moves.jpg", new Sample(FileType.JPEG, joined(picture("jpg", 64, 48), new byte[100_000])));
		all.put("Plan.png", new Sample(FileType.PNG, picture("png", 640, 480)));
		all.put("Photo.webp", new Sample(FileType.WEBP, Base64.getDecoder().decode(WEBP)));
		all.put("List.csv", new Sample(FileType.CSV, text("Имя;Год\nИван;2025\n", StandardCharsets.UTF_8)));
		all.put("List of old.csv", new Sample(FileType.CSV, text("Имя;Год\nИван;2025\n", "windows-1251")));
		all.put("Talk.vtt", new Sample(FileType.VTT, text("\ufeffWEBVTT\n\n00:00 --> 00:02\nHello\n", "UTF-8")));
		all.put("Notes.txt", new Sample(FileType.PLAIN, text("5 < 6, and a > b.\r\n", StandardCharsets.UTF_8)));
		all.put("Notes.md", new Sample(FileType.PLAIN, text("# Заметки\n", StandardCharsets.UTF_16)));
		return all;
	}

	/** A PDF file of one page with a line of text. */
	public static byte[] pdf(String line) {
		try (PDDocument pdf = new PDDocument()) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
				content.beginText();
				content.setFont(new PDType1Font(FontName.HELVETICA), 12);
				content.newLineAtOffset(72, 720);
				content.showText(line);
				content.endText();
			}
			return saved(pdf::save);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A Word document of one paragraph. */
	public static byte[] docx(String line) {
		XWPFDocument document = new XWPFDocument();
		document.createParagraph().createRun().setText(line);
		return saved(document::write);
	}

	/** A presentation of one slide. */
	public static byte[] pptx(String line) {
		XMLSlideShow slides = new XMLSlideShow();
		slides.createSlide().createTextBox().setText(line);
		return saved(slides::write);
	}

	/** A photo of one colour. */
	public static byte[] picture(String format, int width, int height) {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = picture.createGraphics();
		pen.setColor(new Color(40, 90, 140));
		pen.fillRect(0, 0, width, height);
		return saved((out) -> ImageIO.write(picture, format, out));
	}

	static byte[] ole(String... parts) {
		return saved((out) -> {
			try (POIFSFileSystem files = new POIFSFileSystem()) {
				for (String part : parts) {
					files.createDocument(new ByteArrayInputStream(new byte[5_000]), part);
				}
				files.writeFilesystem(out);
			}
		});
	}

	static byte[] openDocument(String kind) {
		String type = "application/vnd.oasis.opendocument." + kind;
		return new RawZip().add("mimetype", type).add("content.xml", "<content/>").add("META-INF/manifest.xml", """
				<!DOCTYPE manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd">
				<manifest><file-entry media-type="%s" full-path="/"/></manifest>
				""".formatted(type)).bytes();
	}

	static byte[] joined(byte[] first, byte[] second) {
		return saved((out) -> {
			out.write(first);
			out.write(second);
		});
	}

	private static byte[] joined(String first, byte[] second) {
		return joined(text(first, StandardCharsets.UTF_8), second);
	}

	/** So large that the table of its parts has tables of its own. */
	private static byte[] largeDoc() {
		return saved((out) -> {
			try (POIFSFileSystem files = new POIFSFileSystem()) {
				files.createDocument(new ByteArrayInputStream(new byte[12 << 20]), "Data");
				files.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
				files.writeFilesystem(out);
			}
		});
	}

	private static byte[] show() {
		String main = "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml";
		return new RawZip().add("[Content_Types].xml", "<Types><Override ContentType=\"" + main + "\"/></Types>")
			.add("_rels/.rels", "<Relationships/>")
			.bytes();
	}

	private static byte[] table(Workbook table, int rows) {
		var sheet = table.createSheet();
		for (int row = 0; row < rows; row++) {
			sheet.createRow(row).createCell(0).setCellValue(1);
		}
		return saved(table::write);
	}

	static byte[] text(String text, String charset) {
		return text(text, Charset.forName(charset));
	}

	private static byte[] text(String text, Charset charset) {
		return text.getBytes(charset);
	}

	static byte[] saved(Saving saving) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			saving.to(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A file that is to be kept.
	 *
	 * @param type what it is
	 */
	public record Sample(FileType type, byte[] bytes) {
	}

	/** How a library writes its file. */
	interface Saving {

		void to(OutputStream out) throws IOException;

	}

}
