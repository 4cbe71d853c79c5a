package org.acsh.portal.pack;

import java.util.UUID;

import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A file that goes into a bundle.
 *
 * @param folder of the bundle, empty for none; may hold what no path should, which is
 * left out
 * @param title what readers know it as
 * @param file the stored file's id
 * @param page the address of its page without the language, such as "/materials/agenda"
 * @param credit whose it is, or null where that is not known
 */
public record Piece(String folder, LocalizedText title, UUID file, String page, @Nullable String credit) {
}
