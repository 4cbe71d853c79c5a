package org.acsh.portal.archive;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.acsh.portal.archive.UnsafeArchiveException.Fault;

/**
 * The paths of one ZIP file: none leads elsewhere, and no two are one on a disk that does
 * not tell capitals or accents apart.
 */
class EntryPaths {

	private static final int MOST_FOLDERS = 24;

	private static final int MOST_BYTES = 255;

	/** What a disk takes as one path, and the database as the key of an index. */
	private static final int MOST_BYTES_OF_PATH = 1024;

	/** Also what has names read backwards (Unicode TR36 3.5). */
	private static final Pattern UNFIT = Pattern
		.compile("[\\p{Cntrl}\\p{Co}\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]|^[A-Za-z]:");

	private final Map<String, Boolean> taken = new HashMap<>();

	/**
	 * Takes a path.
	 * @return it in normal form C, without a slash at the end
	 */
	String take(String name, boolean isFolder) throws UnsafeArchiveException {
		String path = Normalizer.normalize(name.endsWith("/") ? name.substring(0, name.length() - 1) : name,
				Normalizer.Form.NFC);
		if (!isSafe(path)) {
			throw new UnsafeArchiveException(Fault.PATH, shown(name));
		}
		if (!isFree(path, isFolder)) {
			throw new UnsafeArchiveException(Fault.DUPLICATE, shown(name));
		}
		return path;
	}

	/** Whether a path has an end within the folder that it is unpacked into. */
	static boolean isSafe(String path) {
		String[] parts = path.split("/", -1);
		return !UNFIT.matcher(path).find() && parts.length <= MOST_FOLDERS && bytes(path) <= MOST_BYTES_OF_PATH
				&& Arrays.stream(parts).allMatch(EntryPaths::isName);
	}

	static String key(String path) {
		return Normalizer.normalize(path, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	private static boolean isName(String part) {
		return !part.isBlank() && !part.equals(".") && !part.equals("..") && bytes(part) <= MOST_BYTES;
	}

	private static int bytes(String name) {
		return name.getBytes(StandardCharsets.UTF_8).length;
	}

	/** A folder may be told of many times, a file once; what is a file is no folder. */
	private boolean isFree(String path, boolean isFolder) {
		String key = key(path);
		for (int end = key.indexOf('/'); end > 0; end = key.indexOf('/', end + 1)) {
			if (!taken.computeIfAbsent(key.substring(0, end), (folder) -> true)) {
				return false;
			}
		}
		Boolean known = taken.putIfAbsent(key, isFolder);
		return known == null || (known && isFolder);
	}

	private static String shown(String name) {
		String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}]", "?");
		return (plain.length() > 80) ? plain.substring(0, 80) + "…" : plain;
	}

}
