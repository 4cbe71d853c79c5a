package org.acsh.portal.material;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.extraction.PageText;
import org.acsh.portal.storage.Picture;
import org.jspecify.annotations.Nullable;

/**
 * A page, slide or sheet as readers see it without downloading the file.
 *
 * @param number from 1
 * @param picture of it, or null where none was made
 * @param text on it, line by line; empty for none
 */
public record Leaf(int number, @Nullable Picture picture, String text) {

	private static final String BLANK_LINE = "\\n\\s*\\n";

	/**
	 * The pages of a file in their order.
	 * @param pictures of some of them; the widest counts
	 */
	public static List<Leaf> of(List<PageText> pages, List<Picture> pictures) {
		Map<Integer, String> texts = pages.stream().collect(Collectors.toMap(PageText::number, PageText::text));
		Map<Integer, Picture> drawn = pictures.stream()
			.collect(Collectors.toMap(Picture::number, Function.identity(), (one, other) -> other));
		return Stream.concat(texts.keySet().stream(), drawn.keySet().stream())
			.distinct()
			.sorted()
			.map(number -> new Leaf(number, drawn.get(number), texts.getOrDefault(number, "")))
			.toList();
	}

	/** Its text by paragraph. */
	public String[] paragraphs() {
		return text.isBlank() ? new String[0] : text.strip().split(BLANK_LINE);
	}

}
