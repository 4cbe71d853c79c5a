package org.acsh.portal.desk;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.editing.Kinds;

/**
 * A content that can be begun from a page. Its id comes with the page, so that a button
 * pressed twice begins one content.
 */
record Beginning(String kind, UUID content) {

	static List<Beginning> of(String kind) {
		return List.of(new Beginning(kind, UUID.randomUUID()));
	}

	/** One of each kind. */
	static List<Beginning> ofEach(Kinds kinds) {
		return kinds.all().stream().map(kind -> new Beginning(kind.name(), UUID.randomUUID())).toList();
	}

}
