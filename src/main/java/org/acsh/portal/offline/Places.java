package org.acsh.portal.offline;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.acsh.portal.site.BaseAddress;

import org.springframework.web.util.UriUtils;

/**
 * Where the links of a pack's pages lead: to another place in the pack, or else to the
 * portal.
 */
class Places {

	private static final Pattern LANGUAGE = Pattern.compile("/[a-z]{2}(/.*)?");

	private static final Pattern FILES = Pattern.compile("/files/.*");

	private final Map<String, String> paths = new HashMap<>();

	private final String language;

	private final BaseAddress portal;

	/** No place yet. */
	Places(String language, BaseAddress portal) {
		this.language = language;
		this.portal = portal;
	}

	/** From now on, links to a path of the portal lead to one in the pack. */
	void put(String address, String path) {
		paths.put(address, UriUtils.encodePath(path, StandardCharsets.UTF_8));
	}

	/**
	 * Where a link leads.
	 * @param link a path of the portal, with or without a language, and what follows it
	 * @param root the way from the page with the link to the root of the pack, such as
	 * "../"
	 * @return a relative address, or an absolute one
	 */
	String of(String link, String root) {
		if (link.startsWith("//")) {
			return "https:" + link;
		}
		String path = link.replaceFirst("[?#].*", "");
		String found = paths.get(path.startsWith("/" + language + "/") ? path.substring(1 + language.length()) : path);
		return (found != null) ? root + found + link.substring(path.length()).replaceFirst("^\\?[^#]*", "")
				: onPortal(link);
	}

	/** The absolute address of a path of the portal. */
	String onPortal(String path) {
		boolean isWhole = LANGUAGE.matcher(path).matches() || FILES.matcher(path).matches();
		return portal.of(isWhole ? path : "/" + language + path);
	}

}
