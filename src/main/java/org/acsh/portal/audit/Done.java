package org.acsh.portal.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * That a deed was done.
 *
 * @param revision the number of the revision it was done to
 * @param at when
 * @param actor the name that who did it had then; null for the portal itself
 */
public record Done(int revision, Instant at, @Nullable String actor) {
}
