package org.acsh.portal.programme;

import java.util.Locale;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * A phase as other pages name it and link to it.
 *
 * @param programme the slug of its programme
 * @param number counted from 1 within the programme
 * @param name the name of the phase
 * @param starts when it starts
 * @param ends when it ends, or null if it ends within the date it starts
 */
public record PhaseRef(String programme, int number, LocalizedText name, PartialDate starts,
		@Nullable PartialDate ends) {

	/** The time the phase takes. */
	public PartialPeriod period() {
		return new PartialPeriod(starts, ends);
	}

	/** What lists call it in the reader's language, such as "Phase 2, 2024–2026". */
	public String label(MessageSource messages, Locale reader) {
		return messages.getMessage("programme.phase.dated", new Object[] { number, period().in(reader) }, reader);
	}

	/** The word by which addresses name the phase, unique over all programmes. */
	public String key() {
		return programme + "-" + number;
	}

}
