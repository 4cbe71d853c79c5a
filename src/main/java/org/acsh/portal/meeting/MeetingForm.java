package org.acsh.portal.meeting;

import java.util.List;
import java.util.Objects;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of a meeting. Other records are named as addresses name them: countries
 * by code, events, people and organisations by slug.
 */
record MeetingForm(Slug slug, Meeting.Kind kind, @Nullable String event, @Nullable PartialDate date,
		@Nullable LocalizedText dateNote, @Nullable PlaceForm place, LocalizedText subject, List<PartyForm> parties) {

	MeetingForm {
		parties = List.copyOf(Objects.requireNonNullElse(parties, List.of()));
	}

	/** A place, as far as it is known. */
	record PlaceForm(@Nullable LocalizedText city, @Nullable LocalizedText venue, @Nullable String country) {
	}

	/** One of those who met, with the title and employer held then. */
	record PartyForm(String person, @Nullable LocalizedText titleThen, @Nullable String organisation) {
	}

}
