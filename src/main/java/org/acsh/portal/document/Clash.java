package org.acsh.portal.document;

/**
 * A part of a form that two writers changed differently. The merged form holds what "I"
 * typed; an item that one removed and the other changed is kept.
 *
 * @param path the text or item
 * @param base what both started from; of an item all its texts, each on its own line;
 * empty for nothing
 * @param theirs what they typed, likewise
 * @param mine what I typed, likewise
 */
public record Clash(FieldPath path, String base, String theirs, String mine) {
}
