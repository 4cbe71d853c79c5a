package org.acsh.portal.pack;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes of a title a name that every system takes for a folder or a file. */
final class PathName {

	private static final int MOST_BYTES = 200;

	private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}<>:\"/\\\\|?*]+");

	private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");

	private PathName() {
	}

	static String of(String title) {
		String plain = UNFIT.matcher(title).replaceAll(" ").replaceAll("\\s+", " ");
		return EDGES.matcher(shortened(plain)).replaceAll("");
	}

	/** Georgian and Korean letters take three bytes each. */
	private static String shortened(String text) {
		int end = text.length();
		while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end);
	}

}
