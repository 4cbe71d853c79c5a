package org.acsh.portal.document;

import org.acsh.portal.kernel.Wording;

/**
 * A text of a form that can be given in several languages.
 *
 * @param path where it stands
 * @param wording what was typed, not blank
 */
public record Worded(FieldPath path, Wording wording) {
}
