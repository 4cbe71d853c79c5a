package org.acsh.portal.document;

/**
 * One text of a form.
 *
 * @param path where it stands
 * @param text what was typed, not empty
 */
public record Leaf(FieldPath path, String text) {
}
