package org.acsh.portal.country;

import org.acsh.portal.kernel.LocalizedText;

/**
 * A region as other pages name it and link to it.
 *
 * @param position by which regions are listed: in the order in which they were published
 */
public record RegionRef(String slug, LocalizedText name, long position) {
}
