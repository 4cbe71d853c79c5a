package org.acsh.portal.document;

import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * Three states of one part of a form.
 *
 * @param base what both writers started from
 * @param theirs what others made of it
 * @param mine what I made of it
 */
record Versions(JsonNode base, JsonNode theirs, JsonNode mine) {

	Shape shape() {
		return Shape.of(mine, theirs, base);
	}

	Versions field(String name) {
		return new Versions(base.path(name), theirs.path(name), mine.path(name));
	}

	/** My fields in their order, then what only the others have. */
	Stream<String> names() {
		return Shape.names(mine, theirs, base);
	}

	/** The one state that all changes lead to, if at most one of the two changed it. */
	Optional<JsonNode> settled() {
		if (Shape.isSame(base, theirs) || Shape.isSame(theirs, mine)) {
			return Optional.of(mine);
		}
		return Shape.isSame(base, mine) ? Optional.of(theirs) : Optional.empty();
	}

	/** All lines of both, if this is a text whose changes lie on different lines. */
	Optional<String> mergedLines() {
		return LineMerge.of(Shape.text(base), Shape.text(theirs), Shape.text(mine));
	}

	Clash clash(FieldPath path) {
		return new Clash(path, Leaves.text(base), Leaves.text(theirs), Leaves.text(mine));
	}

}
