package org.acsh.portal.offline;

import java.util.regex.Pattern;

import org.acsh.portal.material.FileVersion;
import org.acsh.portal.storage.Picture;

/** Where things are in a pack. */
final class PackPath {

	static final String INDEX = "index.html";

	static final String STYLE = "style.css";

	/** Windows takes them for devices, whatever they end with. */
	private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

	private PackPath() {
	}

	static String event(String slug) {
		return "events/" + portable(slug) + ".html";
	}

	static String material(String slug) {
		return "materials/" + portable(slug) + ".html";
	}

	/** Of a file, under the name that it came with, which every system takes. */
	static String file(String slug, FileVersion file) {
		return "files/" + portable(slug) + "/" + file.name();
	}

	/** Of the words of what is played, which may be named like the file itself. */
	static String transcript(String slug, FileVersion file) {
		return "files/" + portable(slug) + "/transcript/" + file.name();
	}

	static String picture(String slug, Picture picture) {
		return "pictures/" + portable(slug) + "/" + picture.number() + "." + picture.type().extension();
	}

	private static String portable(String slug) {
		return DEVICE.matcher(slug).matches() ? slug + "-" : slug;
	}

}
