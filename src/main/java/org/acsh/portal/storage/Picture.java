package org.acsh.portal.storage;

/**
 * A picture that was made of bytes: of a page, a slide or a photo.
 *
 * @param source of what it was made
 * @param number of the page or slide, from 1; 1 of a photo
 * @param width in pixels
 * @param height in pixels
 * @param type JPEG or PNG
 * @param digest of its own bytes
 * @param size of its own bytes
 */
public record Picture(Digest source, int number, int width, int height, FileType type, Digest digest, long size) {
}
