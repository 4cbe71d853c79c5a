package org.acsh.portal.material;

import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the portal knows of a place on the web that a material is kept at.
 *
 * @param reachedOn the day on which it was last there, in UTC, or null if it never was
 * @param broken whether it has been missing for a day or longer
 */
record LinkNews(@Nullable PartialDate reachedOn, boolean broken) {
}
