package org.acsh.portal.account;

import java.time.Instant;

/**
 * A place where a member is signed in.
 *
 * @param key tells it from the member's other sessions and is worth nothing to others
 * @param browser the family of the browser, empty if unknown
 * @param network where it was signed in from
 * @param lastSeen when it was last used
 * @param current whether it is the one that asks
 */
record OpenSession(String key, String browser, String network, Instant lastSeen, boolean current) {
}
