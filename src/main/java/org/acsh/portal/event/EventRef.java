package org.acsh.portal.event;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.vocabulary.TermRef;
import org.jspecify.annotations.Nullable;

/**
 * An event as other pages name it and link to it.
 *
 * @param slug the last part of the address of its page
 * @param kind what sort of occasion it is
 * @param title its title
 * @param starts when it starts, or null for a part that leaves its date to the whole
 * @param ends when it ends, or null if it ends within the date it starts
 */
public record EventRef(String slug, TermRef kind, LocalizedText title, @Nullable PartialDate starts,
		@Nullable PartialDate ends) {

	/** When it takes place, or null for a part that leaves its date to the whole. */
	public @Nullable PartialPeriod period() {
		return (starts != null) ? new PartialPeriod(starts, ends) : null;
	}

}
