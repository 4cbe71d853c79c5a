package org.acsh.portal.editing;

import java.time.Instant;

import org.acsh.portal.document.Document;

/**
 * What somebody has typed and not saved.
 *
 * @param document the form
 * @param basedOn the revision that the form showed when it was opened
 * @param since where a colleague's text clashes with the form, the revision that both
 * began from; 0 for none
 * @param keptAt when it came here, by the clock of the database
 */
public record Unsaved(Document document, int basedOn, int since, Instant keptAt) {
}
