package org.acsh.portal.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.Count;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.programme.Phase;
import org.acsh.portal.programme.Topic;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An occasion with a period and a place. Readers see it once it is published; an event
 * that was public and is gone keeps its address and says why.
 */
@Entity
public class Event extends AbstractEntity {

	private Slug slug;

	@Enumerated(EnumType.STRING)
	private Visibility visibility = Visibility.DRAFT;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText goneReason;

	@Enumerated(EnumType.STRING)
	private EventKind kind;

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
	@JoinColumn(name = "parent_id")
	private @Nullable Event parent;

	@SuppressWarnings("NullAway.Init")
	protected Event() {
	}

	@SuppressWarnings("NullAway.Init") // what the form fills
	Event(EventForm form, EventReferences references) {
		this.slug = form.slug();
		describe(form);
		relate(form, references);
	}

	/** The last part of the address of the event's page. */
	public Slug slug() {
		return slug;
	}

	/** Whether readers may see the event. */
	public boolean isPublic() {
		return visibility == Visibility.PUBLISHED;
	}

	/** Lets readers see the event. */
	void publish() {
		visibility = Visibility.PUBLISHED;
		goneReason = null;
	}

	/**
	 * Takes the event away from readers for good; its address answers with the reason.
	 * @throws IllegalStateException if readers never saw it
	 */
	void withdraw(LocalizedText reason) {
		if (!isPublic()) {
			throw new IllegalStateException("Only what is public can be withdrawn");
		}
		visibility = Visibility.GONE;
		goneReason = reason;
	}

	private void describe(EventForm form) {
		kind = form.kind();
		title = form.title();
		summary = form.summary();
		body = form.body();
		period = form.period();
		periodNote = form.periodNote();
		durationDays = form.durationDays();
		zone = form.zone();
		format = form.format();
		morePlaces = form.morePlaces();
		headcount = form.headcount();
		countryCount = form.countryCount();
		audience = form.audience();
		outcome = form.outcome();
		followUp = form.followUp();
		status = form.status();
		statusReason = form.statusReason();
	}

	private void relate(EventForm form, EventReferences references) {
		phase = references.phase(form.phase());
		parent = references.event(form.parent());
		Refill.of(countries, references.countries(form.countries()));
		Refill.of(topics, references.topics(form.topics()));
		Refill.of(places, references.places(form.places()));
		Refill.of(partners, references.partners(form.partners()));
		Refill.of(speakers, references.speakers(form.speakers()));
		Refill.of(quotes, references.quotes(form.quotes()));
		Refill.of(links, references.links(form.links()));
		Refill.of(sessions, form.sessions().stream().map(item -> session(item, form, references)).toList());
	}

	// A session that was there before stays the same row, so that what belongs to it
	// stays tied to it.
	private Session session(EventForm.SessionForm item, EventForm form, EventReferences references) {
		Session session = sessions.stream()
			.filter(known -> known.hasKey(item.key()))
			.findFirst()
			.orElseGet(() -> new Session(this, item.key()));
		session.take(item, form.sessions().indexOf(item), references);
		return session;
	}

	private enum Visibility {

		DRAFT, PUBLISHED, GONE

	}

}
