package org.acsh.portal.editing;

import org.acsh.portal.account.Member;
import org.jspecify.annotations.Nullable;

/**
 * Who decides that readers see something.
 *
 * @param actor the one who decides, or null for the portal itself
 * @param withoutReview whether it shall be published even where the approval of a second
 * person is missing; that is recorded
 */
public record Consent(@Nullable Member actor, boolean withoutReview) {
}
