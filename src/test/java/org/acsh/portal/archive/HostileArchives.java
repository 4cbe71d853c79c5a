package org.acsh.portal.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.acsh.portal.archive.RawZip.Entry;
import org.acsh.portal.archive.UnsafeArchiveException.Fault;

/** ZIP files that nobody should open, each with what is wrong with it. */
public final class HostileArchives {

	private static final Map<String, Sample> ALL = make();

	private HostileArchives() {
	}

	/** All of them by what they are. */
	public static Map<String, Sample> all() {
		return ALL;
	}

	private static Map<String, Sample> make() {
		Map<String, Sample> all = new LinkedHashMap<>();
		all.put("leads up", new Sample(Fault.PATH, one("../../etc/passwd")));
		all.put("leads up in the middle", new Sample(Fault.PATH, one("a/../../b.txt")));
		all.put("leads up with backslashes", new Sample(Fault.PATH, one("..\\..\\b.txt")));
		all.put("begins at the root", new Sample(Fault.PATH, one("/etc/passwd")));
		all.put("begins at a drive", new Sample(Fault.PATH, one("C:/boot.ini")));
		all.put("name with NUL", new Sample(Fault.PATH, one("a.pdf\0.exe")));
		all.put("name that reads backwards", new Sample(Fault.PATH, one("invoice\u202efdp.exe")));
		all.put("name of 300 bytes", new Sample(Fault.PATH, one("a".repeat(300))));
		all.put("path of 2,000 bytes", new Sample(Fault.PATH, one(("a".repeat(199) + "/").repeat(10) + "b")));
		all.put("sixty folders deep", new Sample(Fault.PATH, one("a/".repeat(60) + "b")));
		all.put("link", new Sample(Fault.LINK, new RawZip().add(entry("a", "/etc/passwd").link()).bytes()));
		all.put("same name", new Sample(Fault.DUPLICATE, twice("a.txt", "a.txt")));
		all.put("same name in capitals", new Sample(Fault.DUPLICATE, twice("Report.txt", "REPORT.TXT")));
		all.put("same name, other accents", new Sample(Fault.DUPLICATE, twice("\u00e9.txt", "e\u0301.txt")));
		all.put("file as folder", new Sample(Fault.DUPLICATE, twice("a", "a/b")));
		all.put("encrypted", new Sample(Fault.ENCRYPTED, new RawZip().add(entry("a", "x").encrypted()).bytes()));
		all.put("bomb", new Sample(Fault.LARGE, bomb()));
		all.put("bomb of many", new Sample(Fault.LARGE, bombOfMany()));
		all.put("entries over each other", new Sample(Fault.LARGE, overEachOther()));
		all.put("many entries", new Sample(Fault.MANY, many(30_000)));
		all.put("directory behind the one that is shown", new Sample(Fault.MANY, hiddenDirectory()));
		all.put("two ends", new Sample(Fault.DAMAGED, twoEnds()));
		all.put("truncated", new Sample(Fault.DAMAGED, Arrays.copyOf(one("a.txt"), 60)));
		all.put("after a page", new Sample(Fault.DAMAGED, after("<html></html>", one("a.txt"))));
		all.put("before more", new Sample(Fault.DAMAGED, after(one("a.txt"), "<html></html>")));
		return all;
	}

	/** One that says its file has ten bytes, and has twenty megabytes. */
	public static byte[] lying() {
		return new RawZip().add(Entry.of(bytes("a.txt"), new byte[20 << 20]).sized(10)).bytes();
	}

	/** Bytes with others after them. */
	public static byte[] after(byte[] first, String text) {
		return joined(first, bytes(text));
	}

	/** Bytes with text before them. */
	public static byte[] after(String text, byte[] second) {
		return joined(bytes(text), second);
	}

	/** Bytes with others after them. */
	public static byte[] joined(byte[] first, byte[] second) {
		byte[] all = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, all, first.length, second.length);
		return all;
	}

	private static byte[] one(String name) {
		return new RawZip().add(name, "text").bytes();
	}

	private static byte[] twice(String first, String second) {
		return new RawZip().add(first, "one").add(second, "two").bytes();
	}

	private static byte[] bomb() {
		return new RawZip().add("a.txt", new byte[64 << 20]).bytes();
	}

	private static byte[] bombOfMany() {
		RawZip zip = new RawZip();
		for (int number = 0; number < 100; number++) {
			zip.add("a" + number, new byte[1_000_000]);
		}
		return zip.bytes();
	}

	private static byte[] overEachOther() {
		byte[] content = new byte[100_000];
		new Random(1).nextBytes(content);
		RawZip zip = new RawZip().add("a", content);
		for (int number = 0; number < 100; number++) {
			zip.addToDirectory(Entry.of(bytes("a" + number), content), 0);
		}
		return zip.bytes();
	}

	private static byte[] many(int count) {
		RawZip zip = new RawZip();
		for (int number = 0; number < count; number++) {
			zip.add("a" + number, "");
		}
		return zip.bytes();
	}

	/**
	 * Its last record names a small directory; that of large ZIP files, which counts
	 * where there is one, names a directory that few machines have memory for.
	 */
	private static byte[] hiddenDirectory() {
		byte[] zip = manyOfLongNames(3_500).bytes();
		int end = zip.length - 22;
		long directory = Integer.toUnsignedLong(ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(end + 16));
		ByteBuffer all = ByteBuffer.allocate(zip.length + 76).order(ByteOrder.LITTLE_ENDIAN).put(zip, 0, end);
		all.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45).putInt(0).putInt(0);
		all.putLong(3_500).putLong(3_500).putLong(end - directory).putLong(directory);
		all.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
		return all.put(zip, end, 22).putInt(end + 76 + 16, end).array();
	}

	private static RawZip manyOfLongNames(int count) {
		RawZip zip = new RawZip().add("a.txt", "text");
		String folders = ("a".repeat(200) + "/").repeat(20);
		for (int number = 1; number < count; number++) {
			zip.addToDirectory(entry(folders + number, "text"), 0);
		}
		return zip;
	}

	/** Readers that look for the last record from the end find another than others. */
	private static byte[] twoEnds() {
		byte[] zip = one("a.txt");
		byte[] end = Arrays.copyOfRange(zip, zip.length - 22, zip.length);
		end[20] = 5;
		zip[zip.length - 2] = 22;
		return joined(zip, end);
	}

	private static Entry entry(String name, String text) {
		return Entry.of(bytes(name), bytes(text));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * A hostile ZIP file.
	 *
	 * @param fault what is wrong with it
	 */
	public record Sample(Fault fault, byte[] bytes) {
	}

}
