package org.acsh.portal.material;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import org.acsh.portal.event.Event;
import org.acsh.portal.event.Presentation;
import org.acsh.portal.event.Session;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.network.Network;
import org.acsh.portal.programme.Topic;
import org.acsh.portal.publication.Licence;
import org.acsh.portal.publication.Publication;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** A file, folder, recording or link, as it was last published. */
@Entity
public class Material extends ContentEntity {

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText title;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText description;

	@OneToMany(mappedBy = "material", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<Version> versions = new ArrayList<>();

	private int lastNumber;

	private @Nullable String url;

	private @Nullable Integer seconds;

	private @Nullable UUID transcript;

	@ElementCollection
	@CollectionTable(name = "material_expected", joinColumns = @JoinColumn(name = "material_id"))
	@OrderColumn(name = "position")
	private List<Expected> expected = new ArrayList<>();

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "event_id")
	private @Nullable Event event;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "session_id")
	private @Nullable Session session;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "presentation_id")
	private @Nullable Presentation presentation;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "publication_id")
	private @Nullable Publication publication;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "network_id")
	private @Nullable Network network;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "country_code")
	private @Nullable Country country;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> languages = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "material_author", joinColumns = @JoinColumn(name = "material_id"))
	@OrderColumn(name = "position")
	private List<Author> authors = new ArrayList<>();

	private @Nullable String credit;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText alternative;

	@Enumerated(EnumType.STRING)
	private @Nullable Licence licence;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText licenceNote;

	private @Nullable PartialDate date;

	@ManyToMany
	@JoinTable(name = "material_topic", joinColumns = @JoinColumn(name = "material_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	@OrderColumn(name = "position")
	private List<Topic> topics = new ArrayList<>();

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "translation_of_id")
	private @Nullable Material translationOf;

	@Enumerated(EnumType.STRING)
	private Access access;

	private @Nullable Instant embargoUntil;

	@SuppressWarnings("NullAway.Init")
	protected Material() {
	}

	/**
	 * A material that is published for the first time.
	 * @param content by which the editing of it is known
	 * @param form a form without problems, with a slug
	 */
	@SuppressWarnings("NullAway.Init") // what the form fills
	Material(UUID content, MaterialForm form, MaterialReferences references) {
		super(content, new Slug(form.slug()));
		revise(form, references);
	}

	/** Becomes what a form without problems says, at the address that it says. */
	void revise(MaterialForm form, MaterialReferences references) {
		move(new Slug(form.slug()));
		describe(form);
		belong(form, references.belongings());
		hold(form, references);
		open(form, references.embargo());
	}

	private void describe(MaterialForm form) {
		kind = requireNonNull(form.kind());
		title = requireNonNull(form.title().text());
		description = form.description().text();
		url = Typed.read(form.url(), Typed::address);
		seconds = Typed.read(form.duration(), typed -> PlayingTime.read(typed).seconds());
		languages = form.writtenIn().stream().map(Typed::language).toList();
		credit = Typed.read(form.credit(), String::strip);
		alternative = form.alternative().text();
		licence = form.licence();
		licenceNote = form.licenceNote().text();
		date = Typed.read(form.date(), PartialDate::read);
	}

	private void belong(MaterialForm form, Belongings belongings) {
		event = belongings.event(form);
		session = belongings.session(form);
		presentation = belongings.presentation(form);
		publication = belongings.publication(form);
		network = belongings.network(form);
		country = belongings.country(form);
	}

	private void hold(MaterialForm form, MaterialReferences references) {
		Refill.of(versions, form.versions(), key -> new Version(this, key, ++lastNumber), references);
		transcript = Typed.read(form.transcript(), UUID::fromString);
		Refill.of(expected, references.expected(form.expected()));
		translationOf = references.material(form.translationOf());
		Refill.of(authors, references.authors(form.authors()));
		Refill.of(topics, references.topics(form.topics()));
	}

	private void open(MaterialForm form, Embargo embargo) {
		access = form.access();
		embargoUntil = embargo.end(form);
	}

}
