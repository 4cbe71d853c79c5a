package org.acsh.portal.storage;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.acsh.portal.archive.HostileArchives;
import org.acsh.portal.archive.RawZip;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import static org.acsh.portal.storage.GoodFiles.joined;

/**
 * Files that must not be kept, each under a name that promises something good, with the
 * key of the message that says why.
 */
public final class HostileFiles {

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	private static final Map<String, Sample> ALL = make();

	private HostileFiles() {
	}

	/** All of them by what they are. */
	public static Map<String, Sample> all() {
		return ALL;
	}

	private static Map<String, Sample> make() {
		Map<String, Sample> all = new LinkedHashMap<>();
		all.putAll(ofOtherTypes());
		all.putAll(ofTwoTypes());
		all.putAll(documents());
		all.putAll(photos());
		all.put("empty", sample("a.pdf", "empty", new byte[0]));
		all.put("truncated PDF", sample("a.pdf", "damaged", half(GoodFiles.pdf("text"))));
		all.put("endless PDF", sample("a.pdf", "damaged", endlessPdf()));
		all.put("truncated DOCX", sample("a.docx", "damaged", half(GoodFiles.docx("text"))));
		all.put("truncated DOC", sample("a.doc", "damaged", Arrays.copyOf(GoodFiles.ole("WordDocument"), 700)));
		all.put("truncated JPEG", sample("a.jpg", "damaged", half(GoodFiles.picture("jpg", 640, 480))));
		all.put("truncated PNG", sample("a.png", "damaged", half(GoodFiles.picture("png", 640, 480))));
		return all;
	}

	/** Names that no file should have, each with what is made of it. */
	public static Map<String, String> names() {
		Map<String, String> names = new LinkedHashMap<>();
		names.put("../../etc/passwd", "passwd.pdf");
		names.put("C:\\Users\\me\\Report.pdf", "Report.pdf");
		names.put("a\n/../b.pdf", "b.pdf");
		names.put("a.pdf\0.exe", "a.pdf.pdf");
		names.put("invoice\u202efdp.exe", "invoicefdp.pdf");
		names.put("CON.pdf", "file.pdf");
		names.put("...", "file.pdf");
		names.put("", "file.pdf");
		names.put("<script>alert(1)</script>.pdf", "script.pdf");
		names.put("a\"; filename=\"b.exe", "a; filename=b.pdf");
		names.put("я".repeat(300) + ".pdf", "я".repeat(98) + ".pdf");
		names.put("Слайды v1.2.pdf", "Слайды v1.2.pdf");
		names.put("Итоги 16.10.2025", "Итоги 16.10.2025.pdf");
		names.put("e\u0301t\u00e9.PDF", "\u00e9t\u00e9.pdf");
		return names;
	}

	private static Map<String, Sample> ofOtherTypes() {
		Map<String, Sample> all = new LinkedHashMap<>();
		all.put("program", sample("a.pdf", "type", text("MZ\u0090\0\3\0\0\0")));
		all.put("HTML", sample("a.pdf", "markup", text("  <!DOCTYPE html><html><script>alert(1)</script></html>")));
		all.put("HTML after text", sample("a.txt", "markup", text("Hello\n<ScRiPt>alert(1)</sCrIpT>")));
		all.put("HTML in UTF-16", sample("a.txt", "markup", "<html>".getBytes(StandardCharsets.UTF_16)));
		all.put("SVG", sample("a.png", "markup", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>")));
		all.put("XML with an entity", sample("a.txt", "markup",
				text("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")));
		all.put("script", sample("a.csv", "markup", text("#!/bin/sh\nrm -rf /\n")));
		all.put("PHP", sample("a.txt", "markup", text("Hello <?php system($_GET[0]); ?>")));
		all.put("text with NUL", sample("a.txt", "type", text("text\0text")));
		all.put("GIF", sample("a.png", "photo", text("GIF89a\1\0\1\0\0\0\0;")));
		all.put("video", sample("a.pdf", "video", text("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom")));
		all.put("ZIP", sample("a.docx", "archive", new RawZip().add("a.txt", "text").bytes()));
		HostileArchives.all().forEach((name, hostile) -> {
			String key = switch (hostile.fault()) {
				case DAMAGED -> name.matches("before more|two ends") ? "damaged" : "";
				case ENCRYPTED -> "encrypted";
				default -> "unsafe";
			};
			if (!key.isEmpty()) {
				all.put("ZIP: " + name, sample("a.docx", key, hostile.bytes()));
			}
		});
		return all;
	}

	private static Map<String, Sample> ofTwoTypes() {
		byte[] zip = new RawZip().add("META-INF/MANIFEST.MF", "Main-Class: A").bytes();
		Map<String, Sample> all = new LinkedHashMap<>();
		all.put("PDF and ZIP", sample("a.pdf", "unsafe", joined(GoodFiles.pdf("text"), zip)));
		all.put("PDF and HTML",
				sample("a.pdf", "unsafe", text("%PDF-1.4\n%<html><script>alert(1)</script>\n" + "%%EOF")));
		all.put("HTML and PDF", sample("a.pdf", "type", joined(text("<html>"), GoodFiles.pdf("text"))));
		all.put("JPEG and JAR", sample("a.jpg", "unsafe", joined(GoodFiles.picture("jpg", 64, 48), zip)));
		all.put("PNG and ZIP", sample("a.png", "unsafe", joined(GoodFiles.picture("png", 64, 48), zip)));
		all.put("text and ZIP", sample("a.txt", "type", joined(text("text"), zip)));
		all.put("DOC and ZIP", sample("a.doc", "unsafe", joined(GoodFiles.ole("WordDocument"), zip)));
		all.put("DOCX and HTML", sample("a.docx", "damaged", joined(GoodFiles.docx("text"), text("<html></html>"))));
		return all;
	}

	private static Map<String, Sample> documents() {
		String attack = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
		Map<String, Sample> all = new LinkedHashMap<>();
		all.put("DOCX with an entity in its types", sample("a.docx", "unsafe", word(attack, "<a/>")));
		all.put("DOCX with an entity", sample("a.docx", "unsafe", word(types(WORD), attack)));
		all.put("DOCX with an entity after much",
				sample("a.docx", "unsafe", word(types(WORD), "<!--" + " ".repeat(70_000) + "-->" + attack)));
		all.put("ODT with an entity", sample("a.odt", "unsafe",
				new RawZip().add("mimetype", FileType.ODT.mediaType()).add("content.xml", attack).bytes()));
		all.put("DOCM by its type", sample("a.docx", "macros",
				word(types("application/vnd.ms-word.document.macroEnabled.main+xml"), "<a/>")));
		all.put("DOCX with macros",
				sample("a.docx", "macros",
						new RawZip().add("[Content_Types].xml", types(WORD))
							.add("_rels/.rels", "<a/>")
							.add("word/vbaProject.bin", "x")
							.bytes()));
		all.put("XLS with macros", sample("a.xls", "macros", oleWithFolder("_VBA_PROJECT_CUR")));
		all.put("encrypted DOCX", sample("a.docx", "encrypted", GoodFiles.ole("EncryptionInfo", "EncryptedPackage")));
		all.put("encrypted ODT", sample("a.odt", "encrypted",
				new RawZip().add("mimetype", FileType.ODT.mediaType())
					.add("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>")
					.bytes()));
		all.put("Outlook message", sample("a.doc", "type", GoodFiles.ole("__properties_version1.0")));
		all.put("installer", sample("a.xls", "type", GoodFiles.ole("Installer")));
		all.put("DOC that goes round", sample("a.doc", "damaged", circular()));
		return all;
	}

	private static Map<String, Sample> photos() {
		byte[] png = GoodFiles.picture("png", 64, 48);
		byte[] jpeg = GoodFiles.picture("jpg", 64, 48);
		int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
		Map<String, Sample> all = new LinkedHashMap<>();
		all.put("PNG of 60,000 by 60,000",
				sample("a.png", "pixels", ByteBuffer.wrap(png.clone()).putInt(16, 60_000).putInt(20, 60_000).array()));
		all.put("JPEG of 65,000 by 65,000",
				sample("a.jpg", "pixels",
						ByteBuffer.wrap(jpeg.clone())
							.putShort(frame + 5, (short) 65_000)
							.putShort(frame + 7, (short) 65_000)
							.array()));
		all.put("PNG of nothing", sample("a.png", "damaged", ByteBuffer.wrap(png.clone()).putInt(16, 0).array()));
		return all;
	}

	/** A document of Word with these types and this text. */
	static byte[] word(String types, String document) {
		return new RawZip().add("[Content_Types].xml", types)
			.add("_rels/.rels", "<Relationships/>")
			.add("word/document.xml", document)
			.bytes();
	}

	static String types(String main) {
		return "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + main + "\"/></Types>";
	}

	private static byte[] endlessPdf() {
		return text("%PDF-1.7\n" + "1 0 obj<</Length 99999999>>stream\n".repeat(10_000));
	}

	private static byte[] oleWithFolder(String name) {
		return GoodFiles.saved((out) -> {
			try (POIFSFileSystem files = new POIFSFileSystem()) {
				files.createDocument(new ByteArrayInputStream(new byte[5_000]), "Workbook");
				files.getRoot().createDirectory(name);
				files.writeFilesystem(out);
			}
		});
	}

	/** Its directory is followed by itself. */
	private static byte[] circular() {
		ByteBuffer ole = ByteBuffer.wrap(GoodFiles.ole("WordDocument")).order(ByteOrder.LITTLE_ENDIAN);
		int directory = ole.getInt(48);
		int table = ole.getInt(76);
		return ole.putInt((table + 1) * 512 + directory * 4, directory).array();
	}

	private static byte[] half(byte[] bytes) {
		return Arrays.copyOf(bytes, bytes.length / 2);
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static Sample sample(String name, String key, byte[] bytes) {
		return new Sample(name, "storage.refused." + key, bytes);
	}

	/**
	 * A file that must not be kept.
	 *
	 * @param name it is sent under
	 * @param key of the message that says why it is refused
	 */
	public record Sample(String name, String key, byte[] bytes) {
	}

}
