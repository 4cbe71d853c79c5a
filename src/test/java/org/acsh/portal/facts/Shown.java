package org.acsh.portal.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What the English pages of the portal have to show, by address. */
class Shown {

	private final Map<String, Set<String>> words = new LinkedHashMap<>();

	void on(String address, String wording) {
		words.computeIfAbsent(address, unused -> new LinkedHashSet<>()).add(Wording.plain(wording));
	}

	Collection<Map.Entry<String, Set<String>>> byPage() {
		return words.entrySet();
	}

}
