package org.acsh.portal.meeting;

import java.util.List;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.directory.PersonRef;
import org.acsh.portal.event.EventRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as lists show it.
 *
 * @param event the event on whose margins it took place, or null if it stands alone
 * @param period its own date or, where that is not known, the period of the event
 * @param dateNote how its own date is known, or null where nothing is to be said
 */
record MeetingSummary(String slug, Meeting.Kind kind, @Nullable EventRef event, PartialPeriod period,
		@Nullable LocalizedText dateNote, @Nullable Where place, LocalizedText subject, List<Participant> parties) {

	/** The columns of {@code public_meeting} that a summary is made of. */
	static final String COLUMNS = "slug, kind, event, period, date_note, place, subject, parties";

	/** Those whom a person met, in the order given. */
	List<Participant> metBy(String person) {
		return parties.stream().filter(party -> !party.is(person)).toList();
	}

	/** Where it took place, as far as it is known. */
	record Where(@Nullable LocalizedText city, @Nullable LocalizedText venue, @Nullable CountryRef country) {
	}

	/**
	 * One of those who met: a person with the title and employer held then, or an
	 * organisation alone.
	 */
	record Participant(@Nullable PersonRef person, @Nullable LocalizedText titleThen,
			@Nullable OrganisationRef organisation) {

		private boolean is(String slug) {
			return person != null && person.slug().equals(slug);
		}

	}

}
