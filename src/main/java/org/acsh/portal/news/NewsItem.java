package org.acsh.portal.news;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import org.acsh.portal.directory.Organisation;
import org.acsh.portal.directory.Person;
import org.acsh.portal.document.Refill;
import org.acsh.portal.document.Typed;
import org.acsh.portal.editing.ContentEntity;
import org.acsh.portal.event.Event;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.publication.Publication;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * A piece of news or a report in the press, as its record was last published. Of a press
 * report neither headline nor date may be known; its title is then the portal's.
 */
@Entity
class NewsItem extends ContentEntity {

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText title;

	private @Nullable String titleLanguage;

	private @Nullable PartialDate published;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText summary;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText body;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "publisher_id")
	private @Nullable Organisation publisher;

	private @Nullable String language;

	private @Nullable String url;

	private @Nullable String credit;

	@ManyToMany
	@JoinTable(name = "news_item_event", joinColumns = @JoinColumn(name = "news_item_id"),
			inverseJoinColumns = @JoinColumn(name = "event_id"))
	@OrderColumn(name = "position")
	private List<Event> events = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "news_item_person", joinColumns = @JoinColumn(name = "news_item_id"),
			inverseJoinColumns = @JoinColumn(name = "person_id"))
	@OrderColumn(name = "position")
	private List<Person> people = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "news_item_publication", joinColumns = @JoinColumn(name = "news_item_id"),
			inverseJoinColumns = @JoinColumn(name = "publication_id"))
	@OrderColumn(name = "position")
	private List<Publication> publications = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected NewsItem() {
	}

	/**
	 * An item that is published for the first time.
	 * @param content by which the editing of it is known
	 * @param form a form without problems, with a slug
	 */
	@SuppressWarnings("NullAway.Init") // what the form fills
	NewsItem(UUID content, NewsForm form, NewsReferences references) {
		super(content, new Slug(form.slug()));
		revise(form, references);
	}

	/** Becomes what a form without problems says, at the address that it says. */
	void revise(NewsForm form, NewsReferences references) {
		move(new Slug(form.slug()));
		describe(form);
		publisher = references.publisher(form.publisher());
		Refill.of(events, references.events(form.events()));
		Refill.of(people, references.people(form.people()));
		Refill.of(publications, references.publications(form.publications()));
	}

	private void describe(NewsForm form) {
		kind = requireNonNull(form.kind());
		title = requireNonNull(form.printedTitle());
		titleLanguage = Typed.read(form.titleLanguage(), Typed::language);
		published = Typed.read(form.published(), PartialDate::read);
		summary = form.summary().text();
		body = form.body().text();
		language = Typed.read(form.language(), Typed::language);
		url = Typed.read(form.url(), Typed::address);
		credit = Typed.read(form.credit(), String::strip);
	}

	/** Whose news it is: the portal's own, or the press's. */
	enum Kind {

		NEWS, PRESS

	}

}
