package org.acsh.portal.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.sl.usermodel.AutoShape;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Files as programs make them. Names and sentences are in the languages of the region.
 */
public final class Corpus {

	/** "Public service in the digital age" in Kazakh. */
	public static final String KAZAKH = "Цифрлық дәуірдегі мемлекеттік қызмет: өңірлік ынтымақтастық тәжірибесі";

	/** "Civil servants' training begins in Tbilisi" in Georgian. */
	public static final String GEORGIAN = "საჯარო მოხელეთა ტრენინგი თბილისში იწყება";

	/** "Digital government of Cambodia" in Khmer. */
	public static final String KHMER = "រដ្ឋាភិបាលឌីជីថលនៃព្រះរាជាណាចក្រកម្ពុជា";

	private Corpus() {
	}

	/**
	 * A PDF whose pages begin with a heading; the font is that which PDFBox brings along.
	 */
	public static Path pdf(Path file, String heading, int pages) throws IOException {
		try (PDDocument document = new PDDocument();
				InputStream bytes = PDDocument.class
					.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
			PDFont font = PDType0Font.load(document, bytes);
			for (int number = 1; number <= pages; number++) {
				addPage(document, font, heading, "Page " + number + " of the report on training");
			}
			document.save(file.toFile());
		}
		return file;
	}

	private static void addPage(PDDocument document, PDFont font, String heading, String line) throws IOException {
		PDPage page = new PDPage();
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
			content.beginText();
			content.setFont(font, 12);
			content.newLineAtOffset(50, 700);
			content.showText(line);
			content.setFont(font, 24);
			content.newLineAtOffset(0, 40);
			content.showText(heading);
			content.endText();
		}
	}

	public static Path docx(Path file, String title, String heading, String... paragraphs) throws IOException {
		try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
			document.getProperties().getCoreProperties().setTitle(title);
			document.getProperties().getExtendedProperties().getUnderlyingProperties().setPages(7);
			document.createStyles().addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style()));
			document.createParagraph().setStyle("a3");
			document.getParagraphs().getFirst().createRun().setText(heading);
			for (String text : paragraphs) {
				document.createParagraph().createRun().setText(text);
			}
			var row = document.createTable(1, 2).getRow(0);
			row.getCell(0).setText("Astana");
			row.getCell(1).setText("2024");
			document.write(out);
		}
		return file;
	}

	/** The style of titles, as a Word that speaks Russian saves it. */
	private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle style() {
		var style = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle.Factory.newInstance();
		style.setStyleId("a3");
		style.addNewName().setVal("Title");
		return style;
	}

	public static Path pptx(Path file, String... titles) throws IOException {
		return slides(new XMLSlideShow(), file, titles);
	}

	public static Path ppt(Path file, String... titles) throws IOException {
		return slides(new HSLFSlideShow(), file, titles);
	}

	private static Path slides(SlideShow<?, ?> show, Path file, String... titles) throws IOException {
		try (show; OutputStream out = Files.newOutputStream(file)) {
			for (String title : titles) {
				AutoShape<?, ?> shape = show.createSlide().createAutoShape();
				shape.setAnchor(new java.awt.Rectangle(40, 40, 600, 100));
				shape.setText(title);
			}
			show.write(out);
		}
		return file;
	}

	public static Path xlsx(Path file, String... rows) throws IOException {
		return sheets(new XSSFWorkbook(), file, rows);
	}

	public static Path xls(Path file, String... rows) throws IOException {
		return sheets(new HSSFWorkbook(), file, rows);
	}

	private static Path sheets(Workbook workbook, Path file, String... rows) throws IOException {
		try (workbook; OutputStream out = Files.newOutputStream(file)) {
			Sheet sheet = workbook.createSheet("Участники");
			for (String text : rows) {
				Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
				row.createCell(0).setCellValue(text);
				row.createCell(3).setCellValue(25);
			}
			workbook.createSheet("2025");
			workbook.write(out);
		}
		return file;
	}

	/** A file of OpenDocument with this content. */
	public static Path openDocument(Path file, String title, String body) throws IOException {
		return zip(file, Map.of("META-INF/manifest.xml", "<manifest/>", "meta.xml", """
				<meta xmlns:dc="urn:dc"><dc:title>%s</dc:title><creation-date>2025-05-29T09:00:00</creation-date></meta>
				""".formatted(title), "content.xml", """
				<office:document-content xmlns:office="urn:office" xmlns:text="urn:text" xmlns:table="urn:table"
					xmlns:draw="urn:draw" xmlns:presentation="urn:presentation">
				<office:automatic-styles><text:p>style</text:p></office:automatic-styles><office:body>%s</office:body>
				</office:document-content>""".formatted(body)));
	}

	/** A ZIP of these texts. */
	public static Path zip(Path file, Map<String, String> entries) throws IOException {
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				out.putNextEntry(new ZipEntry(entry.getKey()));
				out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	/** A copy in which one entry is another. */
	public static Path replaced(Path zip, Path file, String name, String content) throws IOException {
		try (java.util.zip.ZipFile in = new java.util.zip.ZipFile(zip.toFile());
				ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
			for (ZipEntry entry : in.stream().map(ZipEntry.class::cast).toList()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(entry.getName().equals(name) ? content.getBytes(StandardCharsets.UTF_8)
						: in.getInputStream(entry).readAllBytes());
			}
		}
		return file;
	}

}
