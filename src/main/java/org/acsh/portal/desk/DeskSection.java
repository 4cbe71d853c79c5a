package org.acsh.portal.desk;

/**
 * A page that every page of staff leads to, beside the lists of content. A room above
 * brings a bean of it for each page that it has.
 *
 * @param path its address after "/staff", such as "/follow-up"
 * @param name the message key of its name
 */
public record DeskSection(String path, String name) {
}
