package org.acsh.portal.editing;

import java.time.Instant;

import org.acsh.portal.document.Document;

/**
 * What somebody has typed and not saved.
 *
 * @param document the form
 * @param basedOn the revision that the form showed when it was opened
 * @param keptAt when it came here
 */
public record Unsaved(Document document, int basedOn, Instant keptAt) {
}
