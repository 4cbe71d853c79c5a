package org.acsh.portal.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import org.acsh.portal.country.Country;
import org.acsh.portal.document.Refill;
import org.acsh.portal.document.Typed;
import org.acsh.portal.editing.ContentEntity;
import org.acsh.portal.kernel.Count;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.network.Network;
import org.acsh.portal.programme.Phase;
import org.acsh.portal.programme.Topic;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** An occasion with a period and a place, as it was last published. */
@Entity
public class Event extends ContentEntity {

	private String kind;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText title;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText summary;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText body;

	@Embedded
	private @Nullable PartialPeriod period;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText periodNote;

	private @Nullable Integer durationDays;

	private @Nullable String zone;

	@Enumerated(EnumType.STRING)
	private @Nullable EventFormat format;

	@ElementCollection
	@CollectionTable(name = "event_place", joinColumns = @JoinColumn(name = "event_id"))
	@OrderColumn(name = "position")
	private List<Place> places = new ArrayList<>();

	private boolean morePlaces;

	@AttributeOverride(name = "bound", column = @Column(name = "headcount_bound"))
	@AttributeOverride(name = "value", column = @Column(name = "headcount"))
	@Embedded
	private @Nullable Count headcount;

	@AttributeOverride(name = "bound", column = @Column(name = "country_count_bound"))
	@AttributeOverride(name = "value", column = @Column(name = "country_count"))
	@Embedded
	private @Nullable Count countryCount;

	@ManyToMany
	@JoinTable(name = "event_country", joinColumns = @JoinColumn(name = "event_id"),
			inverseJoinColumns = @JoinColumn(name = "country_code"))
	private Set<Country> countries = new HashSet<>();

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<AudienceLevel> audience = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "event_topic", joinColumns = @JoinColumn(name = "event_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	@OrderColumn(name = "position")
	private List<Topic> topics = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "event_partner", joinColumns = @JoinColumn(name = "event_id"))
	@OrderColumn(name = "position")
	private List<EventPartner> partners = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "event_speaker", joinColumns = @JoinColumn(name = "event_id"))
	@OrderColumn(name = "position")
	private List<Speaker> speakers = new ArrayList<>();

	@OneToMany(mappedBy = "event", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<Session> sessions = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "event_quote", joinColumns = @JoinColumn(name = "event_id"))
	@OrderColumn(name = "position")
	private List<Quote> quotes = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "event_link", joinColumns = @JoinColumn(name = "event_id"))
	@OrderColumn(name = "position")
	private List<Link> links = new ArrayList<>();

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText outcome;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText followUp;

	@Enumerated(EnumType.STRING)
	private EventStatus status = EventStatus.SCHEDULED;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText statusReason;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "phase_id")
	private @Nullable Phase phase;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "network_id")
	private @Nullable Network network;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "parent_id")
	private @Nullable Event parent;

	@SuppressWarnings("NullAway.Init")
	protected Event() {
	}

	/**
	 * An event that is published for the first time.
	 * @param content by which the editing of it is known
	 * @param form a form without problems, with a slug
	 */
	@SuppressWarnings("NullAway.Init") // what the form fills
	Event(UUID content, EventForm form, EventReferences references) {
		super(content, new Slug(form.slug()));
		revise(form, references);
	}

	/** Whether the event has dates of its own and does not leave them to its whole. */
	boolean hasDates() {
		return period != null;
	}

	/** Becomes what a form without problems says, at the address that it says. */
	void revise(EventForm form, EventReferences references) {
		move(new Slug(form.slug()));
		describe(form);
		relate(form, references);
	}

	private void describe(EventForm form) {
		kind = form.kind();
		title = requireNonNull(form.title().text());
		summary = form.summary().text();
		body = form.body().text();
		period = Typed.read(form.dates(), PartialPeriod::read);
		periodNote = form.periodNote().text();
		durationDays = Typed.read(form.durationDays(), Typed::days);
		zone = Typed.read(form.zone(), String::strip);
		format = form.format();
		morePlaces = form.morePlaces();
		headcount = Typed.read(form.headcount(), Count::read);
		countryCount = Typed.read(form.countryCount(), Count::read);
		audience = form.audience();
		outcome = form.outcome().text();
		followUp = form.followUp().text();
		status = form.status();
		statusReason = form.statusReason().text();
	}

	private void relate(EventForm form, EventReferences references) {
		place(form, references.context());
		Refill.of(countries, references.countries(form.countries()));
		Refill.of(places, references.places(form.places()));
		Refill.of(partners, references.partners(form.partners()));
		Refill.of(speakers, references.speakers(form.speakers()));
		Refill.of(quotes, references.quotes(form.quotes()));
		Refill.of(links, references.links(form.links()));
		Refill.of(sessions, form.sessions(), key -> new Session(this, key), references);
	}

	private void place(EventForm form, EventContext context) {
		phase = context.phase(form.phase());
		parent = context.event(form.parent());
		network = context.network(form.network());
		Refill.of(topics, context.topics(form.topics()));
	}

}
