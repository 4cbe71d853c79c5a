package org.acsh.portal.audit;

import java.time.OffsetDateTime;

import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A deed told in words.
 *
 * @param id grows with each deed
 * @param at when it was done, at the hub
 * @param when the same in words
 * @param who the name that who did it had then, or that of the portal itself
 * @param sentence what was done, with who did it, such as "Aigul published revision 4"
 * @param note what who did it wrote to it, or null
 * @param subject the content it was done to; null for a deed that changed none
 * @param name what that was called then; null without content or without a name
 */
public record Entry(long id, OffsetDateTime at, String when, String who, String sentence, @Nullable String note,
		Deed.@Nullable Subject subject, LocalizedText.@Nullable Text name) {

	/** The time as HTML's {@code <time datetime>} has it, to the second. */
	public String moment() {
		return at.withNano(0).toString();
	}

}
