package org.acsh.portal.parser;

import org.acsh.portal.storage.FileType;

/**
 * A picture that was left in a job's folder.
 *
 * @param number of the page, from 1
 * @param width in pixels
 * @param height in pixels
 * @param type JPEG or PNG
 */
public record Drawing(int number, int width, int height, FileType type) {
}
