package org.acsh.portal.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.acsh.portal.concern.ConcernFilter;
import org.acsh.portal.listing.ContentFilter;
import org.acsh.portal.translation.TranslationFilter;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a list as it is narrowed now; from it, those of the same list narrowed
 * otherwise, always from the first page on.
 */
final class ListAddress {

	private final String path;

	private final SequencedMap<String, String> asked = new LinkedHashMap<>();

	ListAddress(String path) {
		this.path = path;
	}

	/** The address of a list of contents. */
	static ListAddress of(String kind, ContentFilter filter) {
		return new ListAddress("/staff/" + kind).and("q", filter.q())
			.and("state", filter.state())
			.and("mine", filter.mine() ? true : null)
			.and("missing", filter.missing())
			.and("stale", filter.stale())
			.and("sort", (filter.sort() != ContentFilter.Sort.CHANGED) ? filter.sort() : null);
	}

	/** The address of the list of concerns. */
	static ListAddress of(ConcernFilter filter) {
		return new ListAddress("/staff/concerns").and("q", filter.q())
			.and("matter", filter.matter())
			.and("kind", filter.kind());
	}

	/** The address of the list of what is to be translated. */
	static ListAddress of(TranslationFilter filter) {
		return new ListAddress("/staff/translations").and("language", filter.language())
			.and("kind", filter.kind())
			.and("sort", (filter.sort() != TranslationFilter.Sort.URGENT) ? filter.sort() : null);
	}

	/** Adds a parameter, unless it asks for nothing. */
	ListAddress and(String name, @Nullable Object value) {
		put(asked, name, value);
		return this;
	}

	/** What is asked for, for the hidden fields of a form. */
	public SequencedMap<String, String> asked() {
		return asked;
	}

	/** The list as it is. */
	public String here() {
		return address(path, asked);
	}

	/** The list with another value of a parameter; null or nothing for any. */
	public String with(String name, @Nullable Object value) {
		SequencedMap<String, String> other = new LinkedHashMap<>(asked);
		other.remove(name);
		put(other, name, value);
		return address(path, other);
	}

	/** The list not narrowed by these parameters. */
	public String without(String... names) {
		SequencedMap<String, String> other = new LinkedHashMap<>(asked);
		other.keySet().removeAll(List.of(names));
		return address(path, other);
	}

	/** The same narrowing of another list. */
	public String at(String otherPath) {
		return address(otherPath, asked);
	}

	/** What is below the list, such as the file of all that it has. */
	public String below(String name) {
		return address(path + "/" + name, asked);
	}

	private static void put(SequencedMap<String, String> parameters, String name, @Nullable Object value) {
		if (value != null && !value.toString().isEmpty()) {
			parameters.put(name, value.toString());
		}
	}

	private static String address(String path, SequencedMap<String, String> parameters) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		parameters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(parameters).toUriString();
	}

}
