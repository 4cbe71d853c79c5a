package org.acsh.portal.programme;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.jspecify.annotations.Nullable;

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

	/** The word by which addresses name the phase, unique over all programmes. */
	public String key() {
		return programme + "-" + number;
	}

}
