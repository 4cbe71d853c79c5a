package org.acsh.portal.material;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What the portal knows of a place on the web that a material is kept at.
 *
 * @param reachedAt when it was last there, or null if it never was
 * @param broken whether it has been missing for a day or longer
 */
record LinkNews(@Nullable Instant reachedAt, boolean broken) {
}
