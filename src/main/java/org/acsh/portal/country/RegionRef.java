package org.acsh.portal.country;

import org.acsh.portal.kernel.LocalizedText;

/** A region as the pages of countries name it; regions are listed by their position. */
public record RegionRef(String slug, LocalizedText name, int position) {
}
