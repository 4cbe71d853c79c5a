package org.acsh.portal.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import org.acsh.portal.storage.FileType;

/** Reads text, tables as text, and what is spoken in a film (WebVTT). */
class PlainTextReader implements FormatReader {

	/** Four bytes are the longest character. */
	private static final int LONGEST = 4;

	private static final Pattern CUE_FRAME = Pattern.compile("WEBVTT.*|NOTE.*|.*-->.*|\\d+");

	private static final Pattern CUE_TAG = Pattern.compile("<[^>]{0,100}>");

	private final FileType type;

	PlainTextReader(FileType type) {
		this.type = type;
	}

	@Override
	public void read(Path file, Notebook notebook, Album album) throws IOException {
		Flow flow = new Flow(notebook);
		for (String line : text(file, notebook).lines().toList()) {
			String words = (type == FileType.VTT) ? spoken(line) : line;
			if (!flow.add(words)) {
				break;
			}
		}
		flow.end();
	}

	private static String spoken(String line) {
		return CUE_FRAME.matcher(line.strip()).matches() ? "" : CUE_TAG.matcher(line).replaceAll("");
	}

	private static String text(Path file, Notebook notebook) throws IOException {
		int most = notebook.characters() * LONGEST;
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(most);
			if (in.read() != -1) {
				notebook.cut();
			}
			return decoded(bytes, bytes.length == most);
		}
	}

	/** UTF-8 where it can be, else what the letters are likely to be. */
	private static String decoded(byte[] bytes, boolean cut) throws IOException {
		int end = bytes.length;
		// A character may have been cut through.
		while (cut && end > 0 && end > bytes.length - LONGEST && (bytes[end - 1] & 0x80) != 0) {
			end--;
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			return guessed(bytes);
		}
	}

	private static String guessed(byte[] bytes) throws IOException {
		CharsetMatch match = new CharsetDetector().setText(bytes).detect();
		if (match == null) {
			throw new UnreadableException(Reason.DAMAGED);
		}
		return match.getString(bytes.length);
	}

}
