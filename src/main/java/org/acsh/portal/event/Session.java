package org.acsh.portal.event;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.acsh.portal.directory.Organisation;
import org.acsh.portal.document.KeyedItem;
import org.acsh.portal.document.Refill;
import org.acsh.portal.document.Typed;
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * An item of an event's agenda. Days are counted from 1 so that an agenda can be told
 * where the dates are not known, and moves along when they change.
 */
@Entity
@Table(name = "event_session")
public class Session extends AbstractEntity implements KeyedItem<SessionForm, EventReferences> {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "event_id")
	private Event event;

	private String key;

	private int position;

	@Enumerated(EnumType.STRING)
	private SessionKind kind;

	private @Nullable Integer day;

	// A time on the wall of the event: no zone, neither Java's nor the database's, moves
	// it.
	@JdbcTypeCode(SqlTypes.LOCAL_TIME)
	private @Nullable LocalTime startsAt;

	@JdbcTypeCode(SqlTypes.LOCAL_TIME)
	private @Nullable LocalTime endsAt;

	private @Nullable String track;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText title;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText description;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "institution_id")
	private @Nullable Organisation institution;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText city;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText venue;

	@ElementCollection
	@CollectionTable(name = "session_speaker", joinColumns = @JoinColumn(name = "session_id"))
	@OrderColumn(name = "position")
	private List<Speaker> speakers = new ArrayList<>();

	@OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<Presentation> presentations = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Session() {
	}

	@SuppressWarnings("NullAway.Init") // its kind comes with take, before it is saved
	Session(Event event, String key) {
		this.event = event;
		this.key = key;
	}

	@Override
	public boolean hasKey(String sought) {
		return key.equals(sought);
	}

	@Override
	public void take(SessionForm form, int place, EventReferences references) {
		position = place;
		kind = requireNonNull(form.kind());
		day = Typed.read(form.day(), Typed::days);
		startsAt = Typed.read(form.startsAt(), Typed::time);
		endsAt = Typed.read(form.endsAt(), Typed::time);
		track = Typed.read(form.track(), String::strip);
		title = form.title().text();
		description = form.description().text();
		institution = references.organisation(form.institution());
		city = form.city().text();
		venue = form.venue().text();
		Refill.of(speakers, references.speakers(form.speakers()));
		Refill.of(presentations, form.presentations(), fresh -> new Presentation(this, fresh), references);
	}

}
