package org.acsh.portal.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of every page takes from the content: the sections that hold something,
 * the pages that staff put into its menus, and who carries the programme.
 *
 * @param kinds the names of the kinds of content of which readers see at least one
 * @param headerPages the pages that staff put into the header, in their order
 * @param footerPages those in the footer
 * @param about the programme in a few sentences, or null where nothing is written
 * @param partners who carries the programme at present
 */
public record Navigation(Set<String> kinds, List<Link> headerPages, List<Link> footerPages,
		@Nullable LocalizedText about, List<Link> partners) {

	/** The frame without content, as it is before the database first answers. */
	public static final Navigation NONE = new Navigation(Set.of(), List.of(), List.of(), null, List.of());

	/** The sections in the header, which most readers come for. */
	private static final List<String> HEADER = List.of("events", "calendar", "countries", "programmes", "publications",
			"materials", "initiatives", "news");

	private static final List<String> OTHERS = List.of("meetings", "networks", "topics", "people", "organisations");

	/** Sections that are there before there is anything in them. */
	private static final Set<String> ALWAYS = Set.of("events", "calendar", "countries", "programmes", "people",
			"organisations");

	/** The sections in the header, by the first segment of their addresses. */
	public List<String> header() {
		return HEADER.stream().filter(this::isThere).toList();
	}

	/** All sections, those in the header first. */
	public List<String> sections() {
		return Stream.concat(HEADER.stream(), OTHERS.stream()).filter(this::isThere).toList();
	}

	private boolean isThere(String section) {
		return ALWAYS.contains(section) || kinds.contains(section);
	}

	/**
	 * A link in the frame.
	 *
	 * @param path the address without the language
	 */
	public record Link(String path, LocalizedText title) {
	}

}
