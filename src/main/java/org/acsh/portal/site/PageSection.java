package org.acsh.portal.site;

/**
 * A part of a page that a room above the page's own room adds.
 *
 * @param id the anchor by which the page's contents list leads there
 * @param heading the message that names the part
 * @param template the file of the fragment {@code section(content)} that shows it, such
 * as "event/of-country"
 * @param content what the fragment shows
 */
public record PageSection(String id, String heading, String template, Object content) {
}
