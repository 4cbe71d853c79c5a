package org.acsh.portal.directory;

import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A person as other pages name them and link to them.
 *
 * @param slug the last part of the address of the person's page
 * @param name the name in each script it is known in
 * @param honorific the form of address that goes before the name, or null
 */
public record PersonRef(String slug, LocalizedText name, @Nullable LocalizedText honorific) {
}
