package org.acsh.portal.editing;

import org.acsh.portal.account.Member;

/**
 * Who decides that readers see something.
 *
 * @param actor the one who decides
 * @param withoutReview whether it shall be published even where the approval of a second
 * person is missing; that is recorded
 */
public record Consent(Member actor, boolean withoutReview) {
}
