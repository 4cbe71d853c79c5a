package org.acsh.portal.audit;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A deed as it was recorded.
 *
 * @param id grows with each deed
 * @param at when the transaction that did it began
 * @param actor the name that who did it had then; null for the portal itself
 */
record PastDeed(long id, Instant at, @Nullable String actor, Verb verb, Deed.@Nullable Subject subject,
		Map<String, String> detail) {
}
