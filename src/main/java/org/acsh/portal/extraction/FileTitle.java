package org.acsh.portal.extraction;

import java.util.regex.Pattern;

/** Makes of a file's name a title that a person can begin with. */
public final class FileTitle {

	private static final Pattern ENDING = Pattern.compile("\\.\\p{Alnum}{1,5}$");

	private static final Pattern COPY = Pattern.compile(
			"(?iu)[\\s_-]*(\\(\\d+\\)|[-–] (copy|копия)|\\((copy|копия)\\)|[\\s_.-](final|v\\d+(\\.\\d+)?|итог))$");

	private static final Pattern GAP = Pattern.compile("[_\\s]+|(?<=\\p{Alnum})\\.(?=\\p{L})");

	private FileTitle() {
	}

	/** The title: "AI_Seminar_final (2).pptx" becomes "AI Seminar". */
	public static String of(String fileName) {
		String name = ENDING.matcher(fileName).replaceFirst("");
		String shorter = COPY.matcher(name).replaceFirst("");
		while (!shorter.equals(name) && !shorter.isBlank()) {
			name = shorter;
			shorter = COPY.matcher(name).replaceFirst("");
		}
		return GAP.matcher(name).replaceAll(" ").strip();
	}

}
