package org.acsh.portal.initiative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import org.acsh.portal.country.Country;
import org.acsh.portal.directory.Organisation;
import org.acsh.portal.document.Refill;
import org.acsh.portal.document.Typed;
import org.acsh.portal.editing.ContentEntity;
import org.acsh.portal.event.Event;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.programme.Topic;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** Something digital that a country built and presents to others. */
@Entity
class Initiative extends ContentEntity {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "country_code")
	private Country country;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText name;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText summary;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText body;

	@Embedded
	private @Nullable PartialPeriod period;

	private @Nullable String website;

	@ManyToMany
	@JoinTable(name = "initiative_institution", joinColumns = @JoinColumn(name = "initiative_id"),
			inverseJoinColumns = @JoinColumn(name = "organisation_id"))
	@OrderColumn(name = "position")
	private List<Organisation> institutions = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "initiative_part", joinColumns = @JoinColumn(name = "initiative_id"))
	@OrderColumn(name = "position")
	private List<Part> parts = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "initiative_export", joinColumns = @JoinColumn(name = "initiative_id"),
			inverseJoinColumns = @JoinColumn(name = "country_code"))
	private Set<Country> exportedTo = new HashSet<>();

	@ManyToMany
	@JoinTable(name = "initiative_topic", joinColumns = @JoinColumn(name = "initiative_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	@OrderColumn(name = "position")
	private List<Topic> topics = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "initiative_event", joinColumns = @JoinColumn(name = "initiative_id"),
			inverseJoinColumns = @JoinColumn(name = "event_id"))
	private Set<Event> presentedAt = new HashSet<>();

	@OneToMany(mappedBy = "initiative", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<Figure> figures = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Initiative() {
	}

	/**
	 * An initiative that is published for the first time.
	 * @param content by which the editing of it is known
	 * @param form a form without problems, with a slug
	 */
	@SuppressWarnings("NullAway.Init") // what the form fills
	Initiative(UUID content, InitiativeForm form, InitiativeReferences references) {
		super(content, new Slug(form.slug()));
		revise(form, references);
	}

	/** Becomes what a form without problems says, at the address that it says. */
	void revise(InitiativeForm form, InitiativeReferences references) {
		move(new Slug(form.slug()));
		describe(form);
		relate(form, references);
	}

	private void describe(InitiativeForm form) {
		name = requireNonNull(form.name().text());
		summary = form.summary().text();
		body = form.body().text();
		period = Typed.read(form.dates(), PartialPeriod::read);
		website = Typed.read(form.website(), Typed::address);
	}

	private void relate(InitiativeForm form, InitiativeReferences references) {
		country = references.country(form.country());
		Refill.of(institutions, references.institutions(form.institutions()));
		Refill.of(parts, references.parts(form.parts()));
		Refill.of(exportedTo, references.countries(form.exportedTo()));
		Refill.of(topics, references.topics(form.topics()));
		Refill.of(presentedAt, references.events(form.presentedAt()));
		Refill.of(figures, form.figures(), key -> new Figure(this, key), references);
	}

}
