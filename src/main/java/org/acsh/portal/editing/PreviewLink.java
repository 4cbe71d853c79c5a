package org.acsh.portal.editing;

import java.time.Instant;

/**
 * A secret address of a preview that still works.
 *
 * @param madeAt when it was made
 * @param expiresAt when it stops to work
 * @param madeBy the name of who made it
 */
public record PreviewLink(Instant madeAt, Instant expiresAt, String madeBy) {
}
