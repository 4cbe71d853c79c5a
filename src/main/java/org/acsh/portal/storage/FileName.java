package org.acsh.portal.storage;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes of a name that was sent one that can be shown and saved anywhere: no folders, no
 * control or direction characters, none that a system refuses, at most 200 bytes in
 * UTF-8, ending as files of its type do.
 */
final class FileName {

	private static final int MOST_BYTES = 200;

	private static final Pattern FOLDERS = Pattern.compile("(?s)^.*[/\\\\]");

	private static final Pattern UNFIT = Pattern
		.compile("[\\p{Cntrl}\\p{Co}[\\p{Cf}&&[^\u200c\u200d]]\\p{Cs}<>:\"|?*]");

	private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");

	private static final Pattern ENDING = Pattern.compile("\\.\\p{Alpha}[^.\\s]{0,9}$");

	/** Windows takes them for devices, whatever they end with. */
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

	private FileName() {
	}

	static String of(String sent, FileType type) {
		String plain = Normalizer.normalize(sent, Normalizer.Form.NFC);
		plain = UNFIT.matcher(FOLDERS.matcher(plain).replaceFirst("")).replaceAll("");
		plain = EDGES.matcher(ENDING.matcher(plain.strip()).replaceFirst("")).replaceAll("");
		String ending = "." + type.extension();
		boolean isNone = plain.isEmpty() || DEVICE.matcher(plain).matches();
		return shortened(isNone ? "file" : plain, MOST_BYTES - ending.length()) + ending;
	}

	private static String shortened(String text, int most) {
		int end = text.length();
		while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > most) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end);
	}

}
