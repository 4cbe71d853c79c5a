package org.acsh.portal.desk;

import java.util.List;

import org.acsh.portal.document.Change;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two revisions in one place of the form, in words.
 *
 * @param path the place, named by keys
 * @param trail the names of the fields that lead there
 * @param language the name of the text's language, or null where it has none
 * @param kind how it differs
 * @param parts what stands there, with its changes marked
 */
record Difference(String path, List<String> trail, @Nullable String language, Change.Kind kind,
		List<Change.Segment> parts) {
}
