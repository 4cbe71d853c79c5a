package org.acsh.portal.programme;

import java.util.List;
import java.util.Objects;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.jspecify.annotations.Nullable;

/** What is entered of a phase; countries are named by code and organisations by slug. */
record PhaseForm(int number, LocalizedText name, @Nullable LocalizedText summary, PartialDate starts,
		@Nullable PartialDate ends, List<Phase.Activity> activities, List<String> members, List<PartnerForm> partners) {

	PhaseForm {
		activities = List.copyOf(Objects.requireNonNullElse(activities, List.of()));
		members = List.copyOf(Objects.requireNonNullElse(members, List.of()));
		partners = List.copyOf(Objects.requireNonNullElse(partners, List.of()));
	}

	PartialPeriod period() {
		return new PartialPeriod(starts, ends);
	}

	/** A partner of the phase. */
	record PartnerForm(PhasePartner.Role role, String organisation) {
	}

}
