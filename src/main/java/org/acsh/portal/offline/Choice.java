package org.acsh.portal.offline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.acsh.portal.event.EventRef;
import org.acsh.portal.material.MaterialPage;
import org.jspecify.annotations.Nullable;

/**
 * What a reader can choose from for a pack.
 *
 * @param title what the pack is about
 * @param materials all that the pack has a page of
 */
record Choice(Subject subject, String title, Weight weight, List<MaterialPage> materials) {

	/** How many files an address has room for; web servers take 8 KB with all headers. */
	static final int MOST = 400;

	/** The name of a material in the address of a pack. */
	public String mark(MaterialPage material) {
		return Chosen.mark(material);
	}

	/** The most files that can be chosen one by one, where there are more than that. */
	public @Nullable Integer most() {
		return (materials.stream().filter(material -> material.readable() != null).count() > MOST) ? MOST : null;
	}

	/** The materials that have a file, by event, in their order. */
	public List<Group> groups() {
		return materials.stream()
			.filter(material -> material.readable() != null)
			.collect(Collectors.groupingBy(Choice::event, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map(group -> new Group(group.getKey().orElse(null), group.getValue()))
			.toList();
	}

	private static Optional<EventRef> event(MaterialPage material) {
		return Optional.ofNullable(material.event());
	}

	/** The materials of an event, or those of none. */
	record Group(@Nullable EventRef event, List<MaterialPage> materials) {
	}

}
