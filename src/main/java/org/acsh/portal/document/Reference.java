package org.acsh.portal.document;

/**
 * A text of a form that names another record.
 *
 * @param name the name of its field as browsers post it
 * @param register the register that the record is found in, such as "people"
 * @param value the record's slug or code, or what was typed; not empty
 */
public record Reference(String name, String register, String value) {
}
