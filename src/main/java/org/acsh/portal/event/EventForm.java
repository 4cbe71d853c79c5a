package org.acsh.portal.event;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.Readable;
import org.acsh.portal.document.Readable.As;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.document.Written;
import org.acsh.portal.editing.ContentForm;
import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

// @formatter:off
/**
 * What staff typed of an event, and the unit in which it is edited. Nothing is refused
 * here: the constraints say what publishing needs. Other records are named as addresses
 * name them: a phase as "capacity-building/2", a country or kind by its code, all others by slug.
 * What is left out is empty.
 *
 * @param dates in one line, such as "5–6 December 2024"
 * @param morePlaces whether there were more places than those listed
 * @param languages the languages that the form is written in, as BCP 47 tags
 */
record EventForm(
		@Readable(As.SLUG) String slug,
		@NotBlank(message = "{event.problem.kind}") @ReferenceTo("event-kinds") String kind,
		@Written(message = "{event.problem.title}") @Longest(200) Wording title,
		@Longest(500) Wording summary,
		@Longest(50_000) Wording body,
		@Readable(As.PERIOD) String dates,
		@Longest(300) Wording periodNote,
		@Readable(As.DAYS) String durationDays,
		@Readable(As.ZONE) String zone,
		@Nullable EventFormat format,
		List<@Valid PlaceForm> places,
		boolean morePlaces,
		@Readable(As.COUNT) String headcount,
		@Readable(As.COUNT) String countryCount,
		List<@ReferenceTo("countries") String> countries,
		List<AudienceLevel> audience,
		@ReferenceTo("phases") String phase,
		@ReferenceTo("events") String parent,
		@ReferenceTo("networks") String network,
		List<@ReferenceTo("topics") String> topics,
		List<@Valid PartnerForm> partners,
		List<@Valid SpeakerForm> speakers,
		List<@Valid SessionForm> sessions,
		List<@Valid QuoteForm> quotes,
		List<@Valid LinkForm> links,
		@Longest(20_000) Wording outcome,
		@Longest(20_000) Wording followUp,
		EventStatus status,
		@Longest(500) Wording statusReason,
		List<@ReferenceTo("languages") String> languages) implements ContentForm<EventForm> {
	// @formatter:on

	EventForm {
		slug = Given.text(slug);
		kind = Given.text(kind);
		title = Given.wording(title);
		summary = Given.wording(summary);
		body = Given.wording(body);
		dates = Given.text(dates);
		periodNote = Given.wording(periodNote);
		durationDays = Given.text(durationDays);
		zone = Given.text(zone);
		places = Given.items(places);
		headcount = Given.text(headcount);
		countryCount = Given.text(countryCount);
		countries = Given.texts(countries);
		audience = Given.list(audience);
		phase = Given.text(phase);
		parent = Given.text(parent);
		network = Given.text(network);
		topics = Given.texts(topics);
		partners = Given.items(partners);
		speakers = Given.items(speakers);
		sessions = Given.items(sessions);
		quotes = Given.items(quotes);
		links = Given.items(links);
		outcome = Given.wording(outcome);
		followUp = Given.wording(followUp);
		status = Objects.requireNonNullElse(status, EventStatus.SCHEDULED);
		statusReason = Given.wording(statusReason);
		languages = Given.texts(languages);
	}

	static EventForm blank(List<String> languages) {
		Wording nothing = Wording.blank(languages.getFirst());
		return new EventForm("", "", nothing, nothing, nothing, "", nothing, "", "", null, List.of(), false, "", "",
				List.of(), List.of(), "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				nothing, nothing, EventStatus.SCHEDULED, nothing, languages);
	}

	/**
	 * A form for the next event of this sort: what it is about, its places, partners and
	 * agenda stay; its address, dates and whole, and all that tells what happened go.
	 */
	@Override
	public EventForm copy() {
		Wording nothing = Wording.blank(title.source());
		return new EventForm("", kind, title, summary, body, "", nothing, durationDays, zone, format, places,
				morePlaces, "", "", countries, audience, phase, "", network, topics, partners, speakers, sessions,
				List.of(), List.of(), nothing, nothing, EventStatus.SCHEDULED, nothing, languages);
	}

}
