package org.acsh.portal.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;

/**
 * Reads the names in a ZIP file. Programs that do not say in which alphabet they write
 * use that of their system: UTF-8 on macOS and Linux, on Windows an old one of its
 * language, which shows in the bytes.
 */
final class EntryName {

	private static final Charset KOREAN = Charset.forName("EUC-KR");

	private static final Charset RUSSIAN_CONSOLE = Charset.forName("IBM866");

	private static final Charset RUSSIAN = Charset.forName("windows-1251");

	private static final Charset WESTERN = Charset.forName("IBM437");

	/** Syllables are pairs of bytes. */
	private static final Pattern SYLLABLES = Pattern
		.compile("[\\x00-\\x7f]*([\\xb0-\\xc8][\\xa1-\\xfe][\\x00-\\x7f]*)+");

	/** On consoles these are lines of tables, on the desktop capital letters. */
	private static final Pattern LINES = Pattern.compile("[\\xc0-\\xdf]");

	/**
	 * Letters with accents stand alone among others; Russian words are made of such
	 * bytes.
	 */
	private static final Pattern WORD = Pattern.compile("[\\x80-\\xaf\\xe0-\\xf1]{2}");

	private EntryName() {
	}

	/** The name as it was meant, with slashes between folders. */
	static String of(ZipArchiveEntry entry) {
		byte[] raw = entry.getRawName();
		boolean isTold = entry.getNameSource() != NameSource.NAME || raw == null;
		return (isTold ? entry.getName() : decoded(raw)).replace('\\', '/');
	}

	static String decoded(byte[] name) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(name, guessed(new String(name, StandardCharsets.ISO_8859_1)));
		}
	}

	private static Charset guessed(String bytes) {
		if (SYLLABLES.matcher(bytes).matches()) {
			return KOREAN;
		}
		if (LINES.matcher(bytes).find()) {
			return RUSSIAN;
		}
		return WORD.matcher(bytes).find() ? RUSSIAN_CONSOLE : WESTERN;
	}

}
