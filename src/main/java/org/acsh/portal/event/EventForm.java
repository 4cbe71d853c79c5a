package org.acsh.portal.event;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

import org.acsh.portal.kernel.Count;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.kernel.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of an event, and the unit in which it is edited. Other records are
 * named as addresses name them: countries by code, organisations, people, topics and
 * events by slug. Lists that are left out are empty.
 */
record EventForm(Slug slug, EventKind kind, LocalizedText title, @Nullable LocalizedText summary,
		@Nullable LocalizedText body, @Nullable PartialDate starts, @Nullable PartialDate ends,
		@Nullable LocalizedText periodNote, @Nullable Integer durationDays, @Nullable String zone,
		@Nullable EventFormat format, List<PlaceForm> places, boolean morePlaces, @Nullable Count headcount,
		@Nullable Count countryCount, List<String> countries, List<AudienceLevel> audience, @Nullable PhaseChoice phase,
		@Nullable String parent, List<String> topics, List<PartnerForm> partners, List<SpeakerForm> speakers,
		List<SessionForm> sessions, List<QuoteForm> quotes, List<LinkForm> links, @Nullable LocalizedText outcome,
		@Nullable LocalizedText followUp, EventStatus status, @Nullable LocalizedText statusReason) {

	EventForm {
		places = given(places);
		countries = given(countries);
		audience = given(audience);
		topics = given(topics);
		partners = given(partners);
		speakers = given(speakers);
		sessions = given(sessions);
		quotes = given(quotes);
		links = given(links);
		status = Objects.requireNonNullElse(status, EventStatus.SCHEDULED);
	}

	@Nullable PartialPeriod period() {
		return (starts != null) ? new PartialPeriod(starts, ends) : null;
	}

	private static <T> List<T> given(@Nullable List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

	/** A place, as far as it is known. */
	record PlaceForm(@Nullable LocalizedText city, @Nullable LocalizedText venue, @Nullable String country) {
	}

	/** The phase that the event belongs to. */
	record PhaseChoice(String programme, int number) {
	}

	/** An organisation that carries the event. */
	record PartnerForm(EventPartner.Role role, String organisation) {
	}

	/** Someone who spoke, with the title and employer held then. */
	record SpeakerForm(Speaker.Role role, String person, @Nullable LocalizedText titleThen,
			@Nullable String organisation) {
	}

	/** An agenda item; its key stays while all else may change. */
	record SessionForm(String key, SessionKind kind, @Nullable Integer day, @Nullable LocalTime startsAt,
			@Nullable LocalTime endsAt, @Nullable String track, @Nullable LocalizedText title,
			@Nullable LocalizedText description, @Nullable String institution, @Nullable LocalizedText city,
			@Nullable LocalizedText venue, List<SpeakerForm> speakers, List<PresentationForm> presentations) {

		SessionForm {
			speakers = given(speakers);
			presentations = given(presentations);
		}

	}

	/** A talk within a session; its key stays while all else may change. */
	record PresentationForm(String key, @Nullable LocalizedText title, @Nullable LocalizedText summary,
			List<SpeakerForm> speakers, List<LinkForm> links) {

		PresentationForm {
			speakers = given(speakers);
			links = given(links);
		}

	}

	/** Words said, and who said them. */
	record QuoteForm(LocalizedText text, @Nullable String person, @Nullable LocalizedText attribution) {
	}

	/** Something that is kept elsewhere. */
	record LinkForm(Link.Kind kind, @Nullable LocalizedText title, @Nullable String url, @Nullable String publisher,
			@Nullable String credit, @Nullable PartialDate published, @Nullable String language,
			List<Link.Content> holds) {

		LinkForm {
			holds = given(holds);
		}

	}

}
