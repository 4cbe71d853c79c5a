package org.acsh.portal.dossier;

import java.util.UUID;

/**
 * A content that readers see.
 *
 * @param kind its kind
 * @param reference what a form that names it has in its field
 * @param page the address of the page that tells of it, without the language
 */
record Example(String kind, UUID content, String reference, String page) {
}
