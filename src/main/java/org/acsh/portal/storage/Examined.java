package org.acsh.portal.storage;

/**
 * What a file is that could be kept.
 *
 * @param type told from the content
 * @param digest of its bytes
 */
public record Examined(FileType type, Digest digest) {
}
