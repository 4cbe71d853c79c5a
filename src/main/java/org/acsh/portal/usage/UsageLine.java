package org.acsh.portal.usage;

import java.time.LocalDate;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is taken along in a file.
 *
 * @param month the first day of it
 * @param title of the content, or null for what partners took
 * @param event that a material belongs to
 * @param version the number of a file among those that the material has been
 */
record UsageLine(LocalDate month, WayOut way, @Nullable Wording title, @Nullable LocalizedText event,
		@Nullable Integer version, long count) {
}
