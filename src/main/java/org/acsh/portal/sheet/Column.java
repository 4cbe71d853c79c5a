package org.acsh.portal.sheet;

/**
 * A column of a table.
 *
 * @param heading what stands above it
 * @param width about how many letters it shows, where the format knows widths
 */
public record Column(String heading, int width) {
}
