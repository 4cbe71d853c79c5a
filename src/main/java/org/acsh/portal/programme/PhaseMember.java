package org.acsh.portal.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.country.Country;
import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A country that takes part in a phase.
 *
 * @param since since when, or null where it is from the beginning of the phase
 */
@Embeddable
record PhaseMember(@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "country_code") Country country,
		@Nullable PartialDate since) {
}
