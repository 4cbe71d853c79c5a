package org.acsh.portal.deposit;

import java.util.regex.Pattern;

/** Files that systems and programs leave in folders, and that nobody means to send. */
final class SystemFile {

	private static final Pattern FOLDER = Pattern.compile("(^|/)(__MACOSX|\\$RECYCLE\\.BIN)(/|$)");

	private static final Pattern NAME = Pattern
		.compile("(?i)(^|/)(\\._[^/]*|\\.DS_Store|Thumbs\\.db|desktop\\.ini|~\\$[^/]*|\\.~lock\\.[^/]*#)$");

	private SystemFile() {
	}

	static boolean isOne(String path) {
		return FOLDER.matcher(path).find() || NAME.matcher(path).find();
	}

}
