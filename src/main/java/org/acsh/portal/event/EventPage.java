package org.acsh.portal.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.ibm.icu.text.Collator;
import org.acsh.portal.country.CountryRef;
import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.directory.PersonRef;
import org.acsh.portal.kernel.Count;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.network.NetworkRef;
import org.acsh.portal.programme.PhaseRef;
import org.acsh.portal.programme.TopicRef;
import org.acsh.portal.vocabulary.TermRef;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of an event itself says; rooms above add their sections. What is not
 * known is null or empty.
 *
 * @param withdrawn why the event was withdrawn, or null for one that was not
 */
public record EventPage(long id, String slug, TermRef kind, LocalizedText title, @Nullable LocalizedText summary,
		@Nullable LocalizedText body, PartialPeriod period, boolean periodOfWhole, @Nullable LocalizedText periodNote,
		@Nullable Integer durationDays, @Nullable String zone, @Nullable EventFormat format, List<Place> places,
		boolean morePlaces, @Nullable Count headcount, @Nullable Count countryCount, List<CountryRef> countries,
		List<AudienceLevel> audience, @Nullable PhaseRef phase, @Nullable EventRef parent, List<EventRef> parts,
		@Nullable NetworkRef network, List<TopicRef> topics, List<Partner> partners, List<Appearance> speakers,
		List<AgendaItem> sessions, List<Saying> quotes, List<Reference> links, @Nullable LocalizedText outcome,
		@Nullable LocalizedText followUp, EventStatus status, @Nullable LocalizedText statusReason,
		@Nullable LocalizedText withdrawn) {

	/** Where the event stands on a day at the hub. */
	public EventState stateOn(LocalDate today) {
		return periodOfWhole ? EventState.ofPart(status, period, today) : EventState.of(status, period, today);
	}

	/** The agenda by day; items whose day is not known come last, under no day. */
	public Agenda agenda() {
		return Agenda.of(sessions, periodOfWhole ? null : period);
	}

	/** Where it takes place, by country; empty where that is not known. */
	public List<Whereabouts> whereabouts() {
		return Whereabouts.of(places);
	}

	/** The countries that are listed, sorted by their names in the reader's language. */
	public List<CountryRef> countries(Locale reader) {
		return countries.stream()
			.sorted(Comparator.comparing(country -> country.name(reader), Collator.getInstance(reader)))
			.toList();
	}

	/** The time zone's name in the reader's language, or null where it is not known. */
	public @Nullable String zoneName(Locale reader) {
		return (zone != null) ? ZoneId.of(zone).getDisplayName(TextStyle.FULL, reader) : null;
	}

	/** Those who spoke at the event itself, by what they did. */
	public List<Cast> casts() {
		return Cast.of(speakers);
	}

	/** The roles that organisations carry the event in. */
	public List<EventPartner.Role> partnerRoles() {
		return partners.stream().map(Partner::role).distinct().sorted().toList();
	}

	/** The partners in one role, in the order given; empty for none. */
	public List<OrganisationRef> partners(EventPartner.Role role) {
		return partners.stream().filter(partner -> partner.role() == role).map(Partner::organisation).toList();
	}

	/** The things kept elsewhere of one kind, in the order given; empty for none. */
	public List<Reference> links(Link.Kind kind) {
		return links.stream().filter(link -> link.kind() == kind).toList();
	}

	/** Where it takes place, as far as it is known. */
	public record Place(@Nullable LocalizedText city, @Nullable LocalizedText venue, @Nullable CountryRef country) {
	}

	/** An organisation that carries the event. */
	public record Partner(EventPartner.Role role, OrganisationRef organisation) {
	}

	/** Someone who spoke, with the title and employer held then. */
	public record Appearance(Speaker.Role role, PersonRef person, @Nullable LocalizedText titleThen,
			@Nullable OrganisationRef organisation) {
	}

	/** A session of the agenda; times are those of the event's zone. */
	public record AgendaItem(long id, String key, SessionKind kind, @Nullable Integer day, @Nullable LocalTime startsAt,
			@Nullable LocalTime endsAt, @Nullable String track, @Nullable LocalizedText title,
			@Nullable LocalizedText description, @Nullable OrganisationRef institution, @Nullable LocalizedText city,
			@Nullable LocalizedText venue, List<Appearance> speakers, List<Talk> presentations) {

		/** Those who spoke in the session as a whole, by what they did. */
		public List<Cast> casts() {
			return Cast.of(speakers);
		}

		/** Whether the item runs beside another, told apart by the name of its track. */
		public boolean isParallelTo(AgendaItem other) {
			return startsAt != null && startsAt.equals(other.startsAt) && !Objects.equals(track, other.track);
		}

	}

	/** A presentation within a session. */
	public record Talk(long id, String key, @Nullable LocalizedText title, @Nullable LocalizedText summary,
			List<Appearance> speakers) {
	}

	/** Words said, and who said them. */
	public record Saying(LocalizedText text, @Nullable PersonRef person, @Nullable LocalizedText attribution) {
	}

	/** A source or a website; its address may not be known. */
	public record Reference(Link.Kind kind, @Nullable LocalizedText title, @Nullable String url,
			@Nullable OrganisationRef publisher, @Nullable PartialDate published, @Nullable String language) {

		/** Whether it has no title and is known by who published it. */
		public boolean isNamedByPublisher() {
			return title == null && publisher != null && kind == Link.Kind.SOURCE;
		}

		/**
		 * The name of the thing's language in the reader's, or null where it is not
		 * known.
		 */
		public @Nullable String languageName(Locale reader) {
			return (language != null) ? Locale.forLanguageTag(language).getDisplayLanguage(reader) : null;
		}

	}

}
