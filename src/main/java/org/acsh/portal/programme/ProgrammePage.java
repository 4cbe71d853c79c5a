package org.acsh.portal.programme;

import java.util.List;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.jspecify.annotations.Nullable;

/** What the page of a programme says; the latest phase comes first. */
public record ProgrammePage(String slug, LocalizedText name, LocalizedText summary, List<Stage> phases) {

	/** A phase in the list of its programme. */
	public record Stage(int number, LocalizedText name, @Nullable LocalizedText summary, PartialDate starts,
			@Nullable PartialDate ends, int memberCount) {

		/** The time the phase takes. */
		public PartialPeriod period() {
			return new PartialPeriod(starts, ends);
		}

	}

}
