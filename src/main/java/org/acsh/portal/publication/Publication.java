package org.acsh.portal.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import org.acsh.portal.citation.Doi;
import org.acsh.portal.citation.Isbn;
import org.acsh.portal.citation.Issn;
import org.acsh.portal.directory.Organisation;
import org.acsh.portal.document.Refill;
import org.acsh.portal.document.Typed;
import org.acsh.portal.editing.ContentEntity;
import org.acsh.portal.event.Presentation;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.meeting.Meeting;
import org.acsh.portal.programme.Topic;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * A work that was published, as its record was last published here. Its title is the one
 * in print, in the language it was printed in; where that is not known the portal words
 * one of its own and names no language.
 */
@Entity
public class Publication extends ContentEntity {

	private String kind;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText title;

	private @Nullable String titleLanguage;

	private @Nullable PartialDate published;

	@Enumerated(EnumType.STRING)
	private Relation relation;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText summary;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> languages = new ArrayList<>();

	private @Nullable String isbn;

	private @Nullable String issn;

	private @Nullable String doi;

	private @Nullable String series;

	private @Nullable String seriesNumber;

	@Enumerated(EnumType.STRING)
	private @Nullable Licence licence;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText licenceNote;

	private @Nullable String url;

	@ElementCollection
	@CollectionTable(name = "publication_author", joinColumns = @JoinColumn(name = "publication_id"))
	@OrderColumn(name = "position")
	private List<WrittenBy> authors = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "publication_publisher", joinColumns = @JoinColumn(name = "publication_id"),
			inverseJoinColumns = @JoinColumn(name = "organisation_id"))
	@OrderColumn(name = "position")
	private List<Organisation> publishers = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "publication_topic", joinColumns = @JoinColumn(name = "publication_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	@OrderColumn(name = "position")
	private List<Topic> topics = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "publication_event", joinColumns = @JoinColumn(name = "publication_id"))
	private Set<Occasion> occasions = new HashSet<>();

	@ManyToMany
	@JoinTable(name = "publication_citation", joinColumns = @JoinColumn(name = "publication_id"),
			inverseJoinColumns = @JoinColumn(name = "presentation_id"))
	private Set<Presentation> citations = new HashSet<>();

	@ManyToMany
	@JoinTable(name = "publication_meeting", joinColumns = @JoinColumn(name = "publication_id"),
			inverseJoinColumns = @JoinColumn(name = "meeting_id"))
	private Set<Meeting> discussions = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Publication() {
	}

	/**
	 * A publication whose record is published for the first time.
	 * @param content by which the editing of it is known
	 * @param form a form without problems, with a slug
	 */
	@SuppressWarnings("NullAway.Init") // what the form fills
	Publication(UUID content, PublicationForm form, PublicationReferences references) {
		super(content, new Slug(form.slug()));
		revise(form, references);
	}

	/** Becomes what a form without problems says, at the address that it says. */
	void revise(PublicationForm form, PublicationReferences references) {
		move(new Slug(form.slug()));
		describe(form);
		number(form);
		relate(form, references);
	}

	private void describe(PublicationForm form) {
		kind = form.kind();
		title = requireNonNull(form.publishedTitle());
		titleLanguage = Typed.read(form.titleLanguage(), Typed::language);
		published = Typed.read(form.published(), PartialDate::read);
		relation = requireNonNull(form.relation());
		summary = form.summary().text();
		languages = form.writtenIn().stream().map(Typed::language).toList();
		licence = form.licence();
		licenceNote = form.licenceNote().text();
		url = Typed.read(form.url(), Typed::address);
	}

	private void number(PublicationForm form) {
		isbn = Typed.read(form.isbn(), typed -> Isbn.read(typed).text());
		issn = Typed.read(form.issn(), typed -> Issn.read(typed).text());
		doi = Typed.read(form.doi(), typed -> Doi.read(typed).name());
		series = Typed.read(form.series(), String::strip);
		seriesNumber = Typed.read(form.seriesNumber(), String::strip);
	}

	private void relate(PublicationForm form, PublicationReferences references) {
		Refill.of(authors, references.authors(form.authors()));
		Refill.of(publishers, references.publishers(form.publishers()));
		Refill.of(topics, references.topics(form.topics()));
		Refill.of(occasions, references.occasions(form.occasions()));
		Refill.of(citations, references.citations(form.citedBy()));
		Refill.of(discussions, references.discussions(form.discussedIn()));
	}

	/** Whose work it is: the hub's, the hub's with others, or only referred to. */
	public enum Relation {

		OWN, JOINT, REFERENCED

	}

}
