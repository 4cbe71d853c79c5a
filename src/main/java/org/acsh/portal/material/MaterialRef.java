package org.acsh.portal.material;

import org.acsh.portal.kernel.LocalizedText;

/**
 * A material as other pages name it and link to it.
 *
 * @param slug the last part of the address of its page
 */
public record MaterialRef(String slug, Kind kind, LocalizedText title) {
}
