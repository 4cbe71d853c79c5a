package org.acsh.portal.batch;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.acsh.portal.editing.Content;

/**
 * A content that somebody has chosen, as it stood then.
 *
 * @param version grows with each change of the content
 */
public record Chosen(UUID content, int version) {

	private static final Pattern TEXT = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([0-9]{1,9})");

	static Chosen of(Content content) {
		return new Chosen(content.id(), content.generation());
	}

	/**
	 * Those that a form names; what cannot be read names none, what is named twice counts
	 * once.
	 */
	public static List<Chosen> read(String text) {
		return TEXT.matcher(text)
			.results()
			.map(found -> new Chosen(UUID.fromString(found.group(1)), Integer.parseInt(found.group(2))))
			.distinct()
			.limit(BatchService.MOST)
			.toList();
	}

	String text() {
		return content + ":" + version;
	}

}
