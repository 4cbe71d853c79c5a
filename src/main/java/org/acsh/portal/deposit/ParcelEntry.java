package org.acsh.portal.deposit;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.Examined;
import org.acsh.portal.storage.FileSize;
import org.jspecify.annotations.Nullable;

/**
 * A file in a ZIP file.
 *
 * @param id of the draft that it becomes
 * @param path folders and name
 * @param bytes how many it has, unpacked
 * @param content what it is, or null where it is not taken
 * @param refusal why it is not taken, in the words of its sender's language, or null
 * @param isUnpacked whether it was unpacked
 */
record ParcelEntry(UUID id, String path, long bytes, @Nullable Examined content, @Nullable String refusal,
		boolean isUnpacked) {

	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\u200c\u200d]]");

	/** The path as it is shown: nothing in it turns its direction or hides. */
	public String shown() {
		return shown(path);
	}

	/** The name without its folders, as it is shown. */
	public String name() {
		return shown().substring(shown().lastIndexOf('/') + 1);
	}

	/** The folders that it is in, as they are shown; blank for none. */
	public String folders() {
		return shown().substring(0, Math.max(0, shown().lastIndexOf('/')));
	}

	static String shown(String path) {
		return UNSEEN.matcher(path).replaceAll("");
	}

	/** How much it is, as readers say it. */
	public String size(Locale reader) {
		return new FileSize(bytes).in(reader);
	}

	/** Whether it can still be unpacked. */
	boolean isWaiting() {
		return content != null && !isUnpacked;
	}

	boolean has(Digest digest) {
		return content != null && content.digest().equals(digest);
	}

}
