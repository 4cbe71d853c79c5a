package org.acsh.portal.network;

import org.acsh.portal.kernel.LocalizedText;

/**
 * A network as other pages name it and link to it.
 *
 * @param slug the last part of the address of its page
 */
public record NetworkRef(String slug, LocalizedText name) {
}
