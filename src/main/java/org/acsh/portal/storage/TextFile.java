package org.acsh.portal.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Plain text in UTF-8, UTF-16 with its mark, or the old Russian alphabet of Windows. What
 * a browser or a system could run is no plain text.
 */
class TextFile {

	private static final Charset RUSSIAN = Charset.forName("windows-1251");

	private static final int LOOKED_AT = 4096;

	/** What browsers take for a page (WHATWG MIME Sniffing 7.1), and what systems run. */
	private static final Pattern RUN = Pattern.compile("^\\s*(#!|%!ps|@echo off|\\{\\\\rtf|<[!?a-z])"
			+ "|<(!doctype|html|head|body|script|iframe|svg|math|style|object|embed|\\?php|\\?xml)\\b"
			+ "|^mime-version:");

	private final Path file;

	TextFile(Path file) {
		this.file = file;
	}

	/**
	 * Which kind of text it is; empty if it is none.
	 * @param name tells tables apart
	 * @throws RefusedFileException if it could be run
	 */
	Optional<FileType> type(String name) throws IOException, RefusedFileException {
		for (Charset charset : charsets()) {
			Optional<String> begin = begin(charset);
			if (begin.isPresent()) {
				return Optional.of(type(begin.get(), name.toLowerCase(Locale.ROOT)));
			}
		}
		return Optional.empty();
	}

	private static FileType type(String begin, String name) throws RefusedFileException {
		if (RUN.matcher(begin.toLowerCase(Locale.ROOT)).find()) {
			throw new RefusedFileException("storage.refused.markup");
		}
		if (begin.startsWith("WEBVTT")) {
			return FileType.VTT;
		}
		return name.endsWith(".csv") ? FileType.CSV : FileType.PLAIN;
	}

	private List<Charset> charsets() throws IOException {
		try (FileView view = new FileView(file)) {
			String mark = view.characters(0, 2);
			boolean isWide = mark.equals("\u00ff\u00fe") || mark.equals("\u00fe\u00ff");
			return isWide ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, RUSSIAN);
		}
	}

	/**
	 * The first characters, without a mark; empty if the file is no text of a charset.
	 */
	private Optional<String> begin(Charset charset) throws IOException {
		StringBuilder begin = new StringBuilder();
		try (Reader text = new BufferedReader(
				new InputStreamReader(Files.newInputStream(file), charset.newDecoder()))) {
			char[] part = new char[LOOKED_AT];
			for (int count = text.read(part); count >= 0; count = text.read(part)) {
				if (holdsControls(part, count)) {
					return Optional.empty();
				}
				begin.append(part, 0, Math.min(count, LOOKED_AT - begin.length()));
			}
			return Optional.of(begin.toString().replace("\ufeff", ""));
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static boolean holdsControls(char[] text, int count) {
		for (int at = 0; at < count; at++) {
			if (text[at] < ' ' && "\t\n\f\r".indexOf(text[at]) < 0 || text[at] == '\u007f') {
				return true;
			}
		}
		return false;
	}

}
