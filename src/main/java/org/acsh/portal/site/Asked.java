package org.acsh.portal.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader asked of a list, as the address tells it. "q", "sort" and "page" mean the
 * same in all lists; every other parameter narrows the list.
 */
public interface Asked {

	/** How many things a page of a list holds. */
	int PAGE_SIZE = 20;

	/** The address of the list with nothing chosen, without the language. */
	String place();

	/**
	 * What is chosen, by the name of its parameter in the order of an address; null for
	 * what is not. The map is the caller's.
	 */
	Map<String, @Nullable String> parameters();

	/**
	 * The same on another page.
	 * @param number counted from 1
	 */
	Asked on(int number);

	/** The chosen value of a parameter, or null for none. */
	default @Nullable String chosen(String parameter) {
		return parameters().get(parameter);
	}

	/** The page asked for, counted from 1. */
	default int pageNumber() {
		String page = chosen("page");
		return (page != null) ? Integer.parseInt(page) : 1;
	}

	/** The parameters that narrow the list and are chosen, in the order of an address. */
	default List<String> narrowing() {
		Map<String, @Nullable String> narrowing = parameters();
		narrowing.keySet().removeAll(List.of("sort", "page"));
		narrowing.values().removeIf(Objects::isNull);
		return List.copyOf(narrowing.keySet());
	}

	/** Whether the list is narrowed at all. */
	default boolean isNarrowed() {
		return !narrowing().isEmpty();
	}

	/**
	 * The address of the list with one parameter changed, from its first page.
	 * @param value the new value, or null to leave the parameter out
	 */
	default String href(String parameter, @Nullable String value) {
		Map<String, @Nullable String> changed = parameters();
		changed.put("page", null);
		changed.put(parameter, value);
		changed.values().removeIf(Objects::isNull);
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(place());
		changed.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(changed).toUriString();
	}

	/** What the search form sends along with new words: all that is chosen but they. */
	default Map<String, @Nullable String> keptWithNewWords() {
		Map<String, @Nullable String> kept = parameters();
		kept.keySet().removeAll(List.of("q", "page"));
		kept.values().removeIf(Objects::isNull);
		return kept;
	}

	/**
	 * What a statement for the page is given: every parameter, empty where nothing is
	 * chosen, and the "size" and "offset" of the page. The map is the caller's.
	 */
	default Map<String, Object> forStatement() {
		Map<String, Object> given = new HashMap<>();
		parameters().forEach((name, value) -> given.put(name, Objects.requireNonNullElse(value, "")));
		given.put("size", PAGE_SIZE);
		given.put("offset", (pageNumber() - 1) * PAGE_SIZE);
		return given;
	}

}
