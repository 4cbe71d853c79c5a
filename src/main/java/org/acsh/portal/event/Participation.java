package org.acsh.portal.event;

import java.time.LocalDate;

import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialPeriod;
import org.jspecify.annotations.Nullable;

/** A person's part in an event, with the title and employer held then. */
public record Participation(String slug, EventKind kind, LocalizedText title, PartialPeriod period, LocalDate firstDay,
		Speaker.Role role, @Nullable LocalizedText titleThen, @Nullable OrganisationRef organisation) {
}
