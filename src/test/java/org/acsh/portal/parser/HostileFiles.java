package org.acsh.portal.parser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Files that were made to do harm, or have come to it. */
public final class HostileFiles {

	private static final String WORD = """
			<?xml version="1.0"?>%s<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
			<w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>""";

	private HostileFiles() {
	}

	/** A PDF of objects, the first being the catalogue. */
	private static Path pdf(Path file, List<String> objects) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
		out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
		for (int i = 0; i < objects.size(); i++) {
			table.append("%010d 00000 n \n".formatted(out.size()));
			out.writeBytes(
					((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n").getBytes(StandardCharsets.ISO_8859_1));
		}
		int start = out.size();
		String trailer = "trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF";
		out.writeBytes((table + trailer).getBytes(StandardCharsets.ISO_8859_1));
		return Files.write(file, out.toByteArray());
	}

	private static String stream(String dictionary, String content) {
		return "<<" + dictionary + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
	}

	/** Each form draws the next twice: two to the power of forty forms. */
	public static Path endlessPdf(Path file) throws IOException {
		List<String> objects = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R>>",
				"<</Type/Pages/Kids[3 0 R]/Count 1>>",
				"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
				stream("", "/F Do /F Do")));
		for (int i = 5; i < 45; i++) {
			objects.add(stream(
					"/Type/XObject/Subtype/Form/BBox[0 0 300 400]/Resources<</XObject<</F " + (i + 1) + " 0 R>>>>",
					"/F Do /F Do"));
		}
		objects.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 300 400]", "0 0 10 10 re f"));
		return pdf(file, objects);
	}

	/** The pages of which are among its own pages. */
	public static Path circularPdf(Path file) throws IOException {
		return pdf(file,
				List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 2000000000/Parent 3 0 R>>",
						"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000000000/Parent 2 0 R>>"));
	}

	public static Path manyPages(Path file, int pages) throws IOException {
		List<String> objects = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R>>", ""));
		StringBuilder kids = new StringBuilder();
		for (int i = 0; i < pages; i++) {
			kids.append(i + 3).append(" 0 R ");
			objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]>>");
		}
		objects.set(1, "<</Type/Pages/Kids[" + kids + "]/Count " + pages + ">>");
		return pdf(file, objects);
	}

	/** A page with a picture of 30,000 x 30,000 pixels in a few kilobytes. */
	public static Path floodedPdf(Path file) throws IOException {
		return pdf(file, List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
				"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>",
				stream("", "300 0 0 400 0 0 cm /P Do"),
				stream("/Type/XObject/Subtype/Image/Width 30000/Height 30000/ColorSpace/DeviceGray/BitsPerComponent 8"
						+ "/Filter/FlateDecode", nothing(30_000))));
	}

	/** So many rows of so many zeros, deflated. */
	private static String nothing(int side) throws IOException {
		ByteArrayOutputStream deflated = new ByteArrayOutputStream();
		try (OutputStream out = new DeflaterOutputStream(deflated, new Deflater(9))) {
			for (int row = 0; row < side; row++) {
				out.write(new byte[side]);
			}
		}
		return deflated.toString(StandardCharsets.ISO_8859_1);
	}

	public static Path encryptedPdf(Path file) throws IOException {
		Corpus.pdf(file, "Secret", 1);
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			document.save(file.toFile());
		}
		return file;
	}

	public static Path encryptedDocx(Path file) throws Exception {
		Path plain = Corpus.docx(file.resolveSibling("plain"), "Secret", "Secret");
		Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
		encryptor.confirmPassword("user");
		try (POIFSFileSystem wrapper = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
			try (OutputStream inner = encryptor.getDataStream(wrapper)) {
				Files.copy(plain, inner);
			}
			wrapper.writeFilesystem(out);
		}
		return file;
	}

	public static Path encryptedOdt(Path file) throws IOException {
		Corpus.openDocument(file.resolveSibling("plain"), "Secret", "");
		return Corpus.replaced(file.resolveSibling("plain"), file, "META-INF/manifest.xml",
				"<manifest><file-entry><encryption-data/></file-entry></manifest>");
	}

	/** A DOCX whose words are another address's. */
	public static Path entityDocx(Path file, String address) throws IOException {
		return docx(file, WORD.formatted("<!DOCTYPE w [<!ENTITY x SYSTEM \"" + address + "\">]>", "&x;"));
	}

	/** A PPTX, of which a library reads the XML. */
	public static Path entityPptx(Path file, String address) throws IOException {
		Path plain = Corpus.pptx(file.resolveSibling("plain"), "Slide");
		return Corpus.replaced(plain, file, "ppt/slides/slide1.xml",
				"<?xml version=\"1.0\"?><!DOCTYPE p [<!ENTITY x SYSTEM \"" + address + "\">]><p>&x;</p>");
	}

	/** An XLSX, of which a library reads the XML. */
	public static Path entityXlsx(Path file, String address) throws IOException {
		Path plain = Corpus.xlsx(file.resolveSibling("plain"), "Cell");
		return Corpus.replaced(plain, file, "xl/sharedStrings.xml",
				"<?xml version=\"1.0\"?><!DOCTYPE p [<!ENTITY x SYSTEM \"" + address
						+ "\">]><sst><si><t>&x;</t></si></sst>");
	}

	private static String laughs() {
		StringBuilder type = new StringBuilder("<!DOCTYPE w [<!ENTITY e0 \"ha\">");
		for (int i = 1; i < 20; i++) {
			type.append("<!ENTITY e").append(i).append(" \"").append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
		}
		return type.append("]>").toString();
	}

	public static Path laughingDocx(Path file) throws IOException {
		return docx(file, WORD.formatted(laughs(), "&e19;"));
	}

	public static Path laughingOdt(Path file) throws IOException {
		Corpus.openDocument(file.resolveSibling("plain"), "", "");
		return Corpus.replaced(file.resolveSibling("plain"), file, "content.xml", laughs() + "<text>&e19;</text>");
	}

	public static Path bombDocx(Path file) throws IOException {
		return docx(file, WORD.formatted("", "a".repeat(40_000_000)));
	}

	public static Path deepDocx(Path file) throws IOException {
		return docx(file, WORD.formatted("", "</w:t>" + "<w:p>".repeat(300_000) + "</w:p>".repeat(300_000) + "<w:t>"));
	}

	public static Path deepPptx(Path file) throws IOException {
		String group = "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>";
		Path plain = Corpus.pptx(file.resolveSibling("plain"), "Slide");
		return Corpus.replaced(plain, file, "ppt/slides/slide1.xml", """
				<p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cSld><p:spTree>
				<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>%s%s
				</p:spTree></p:cSld></p:sld>""".formatted(group.repeat(20_000), "</p:grpSp>".repeat(20_000)));
	}

	/** A slide with a picture of 16,000 x 20,000 pixels. */
	public static Path floodedPptx(Path file) throws IOException {
		try (XMLSlideShow show = new XMLSlideShow(); OutputStream out = Files.newOutputStream(file)) {
			show.createSlide().createPicture(show.addPicture(Photos.blank(16_000, 20_000), PictureType.PNG));
			show.write(out);
		}
		return file;
	}

	public static Path hugeXlsx(Path file) throws IOException {
		Path plain = Corpus.xlsx(file.resolveSibling("plain"), "Cell");
		return Corpus.replaced(plain, file, "xl/worksheets/sheet1.xml",
				"""
						<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/>
						<sheetData><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far away</t></is></c></row></sheetData>
						</worksheet>""");
	}

	public static Path truncated(Path whole, Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(whole);
		return Files.write(file, Arrays.copyOf(bytes, bytes.length * 2 / 3));
	}

	/** Noise that begins as its type does. */
	public static Path noise(Path file, String beginning) throws IOException {
		byte[] bytes = new byte[100_000];
		new Random(7).nextBytes(bytes);
		byte[] start = beginning.getBytes(StandardCharsets.ISO_8859_1);
		System.arraycopy(start, 0, bytes, 0, start.length);
		return Files.write(file, bytes);
	}

	public static Path halfPng(Path file) throws IOException {
		return truncated(Photos.png(file.resolveSibling("plain"), Photos.flag(900, 600, BufferedImage.TYPE_INT_RGB)),
				file);
	}

	private static Path docx(Path file, String document) throws IOException {
		return Corpus.replaced(Corpus.docx(file.resolveSibling("plain"), "Title", "Heading"), file, "word/document.xml",
				document);
	}

}
