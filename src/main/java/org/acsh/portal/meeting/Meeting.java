package org.acsh.portal.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
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
import jakarta.persistence.OrderColumn;
import org.acsh.portal.document.Refill;
import org.acsh.portal.document.Typed;
import org.acsh.portal.editing.ContentEntity;
import org.acsh.portal.event.Event;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.programme.Topic;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * A meeting of people in public roles or of institutions, on the margins of an event or
 * alone, as it was last published.
 */
@Entity
public class Meeting extends ContentEntity {

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText subject;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "event_id")
	private @Nullable Event event;

	private @Nullable PartialDate date;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText dateNote;

	@Embedded
	private @Nullable Place place;

	@ElementCollection
	@CollectionTable(name = "meeting_party", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	private List<Party> parties = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "meeting_topic", joinColumns = @JoinColumn(name = "meeting_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	@OrderColumn(name = "position")
	private List<Topic> topics = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "meeting_point", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	private List<Point> points = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "meeting_outcome", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	private List<Outcome> outcomes = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Meeting() {
	}

	/**
	 * A meeting that is published for the first time.
	 * @param content by which the editing of it is known
	 * @param form a form without problems, with a slug
	 */
	@SuppressWarnings("NullAway.Init") // what the form fills
	Meeting(UUID content, MeetingForm form, MeetingReferences references) {
		super(content, new Slug(form.slug()));
		revise(form, references);
	}

	/** Becomes what a form without problems says, at the address that it says. */
	void revise(MeetingForm form, MeetingReferences references) {
		move(new Slug(form.slug()));
		kind = requireNonNull(form.kind());
		subject = requireNonNull(form.subject().text());
		event = references.event(form.event());
		date = Typed.read(form.date(), PartialDate::read);
		dateNote = form.dateNote().text();
		place = references.place(form);
		Refill.of(parties, references.parties(form.parties()));
		Refill.of(topics, references.topics(form.topics()));
		Refill.of(points, references.points(form.points()));
		Refill.of(outcomes, references.outcomes(form.outcomes()));
	}

	/** How many sides met. */
	enum Kind {

		BILATERAL, MULTILATERAL

	}

}
