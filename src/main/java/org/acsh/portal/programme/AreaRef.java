package org.acsh.portal.programme;

import org.acsh.portal.kernel.LocalizedText;

/** An area of activity as other pages name it and link to it. */
public record AreaRef(String slug, LocalizedText name) {
}
