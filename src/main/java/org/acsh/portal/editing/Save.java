package org.acsh.portal.editing;

import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish that a form be kept.
 *
 * @param document the form as filled in
 * @param basedOn the revision that the form showed when it was opened, 0 for none
 * @param deed what the browser calls this save; the same one sent twice is done once
 * @param note a word about the change, or null
 * @param actor who saves, or null for the portal itself
 */
public record Save(Document document, int basedOn, UUID deed, @Nullable String note, @Nullable Member actor) {

	@Nullable Long author() {
		return (actor != null) ? actor.id() : null;
	}

	/** The same wish as another deed. */
	Save again() {
		return new Save(document, basedOn, UUID.randomUUID(), note, actor);
	}

	Save of(Document other) {
		return new Save(other, basedOn, deed, note, actor);
	}

}
