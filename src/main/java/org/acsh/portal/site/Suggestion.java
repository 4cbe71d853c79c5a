package org.acsh.portal.site;

import org.acsh.portal.kernel.LocalizedText;

/**
 * A page that a reader who found none may have meant.
 *
 * @param path its address without the language, {@code /events/study-visit-2022} for
 * example
 * @param title its title
 */
public record Suggestion(String path, LocalizedText title) {
}
