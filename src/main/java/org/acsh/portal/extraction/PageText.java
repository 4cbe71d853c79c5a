package org.acsh.portal.extraction;

/**
 * The text of a page.
 *
 * @param number of the page, slide or sheet; of a text without pages, of its part; from 1
 * @param text lines; empty where there is none, as on a page that was scanned
 */
public record PageText(int number, String text) {
}
