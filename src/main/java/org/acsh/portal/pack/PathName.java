package org.acsh.portal.pack;

import java.util.regex.Pattern;

/** Makes of a title a name that every system takes for a folder or a file. */
final class PathName {

	private static final int LONGEST = 100;

	private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"/\\\\|?*]+");

	private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");

	private PathName() {
	}

	static String of(String title) {
		String plain = UNFIT.matcher(title).replaceAll(" ").replaceAll("\\s+", " ");
		int end = Math.min(plain.length(), LONGEST);
		boolean splits = end < plain.length() && Character.isHighSurrogate(plain.charAt(end - 1));
		return EDGES.matcher(plain.substring(0, splits ? end - 1 : end)).replaceAll("");
	}

}
