package org.acsh.portal.editing;

import java.util.UUID;

/**
 * By which a content is found.
 *
 * @param kind the name of its kind
 */
record ContentKey(String kind, UUID id) {
}
