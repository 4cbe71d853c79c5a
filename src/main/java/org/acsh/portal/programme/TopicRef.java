package org.acsh.portal.programme;

import org.acsh.portal.kernel.LocalizedText;

/** A topic as other pages name it and link to it. */
public record TopicRef(String slug, LocalizedText name) {
}
