package org.acsh.portal.meeting;

import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import org.acsh.portal.event.Event;
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of people in public roles, on the margins of an event or alone. On the
 * margins of an event it may leave its date to the event.
 */
@Entity
class Meeting extends AbstractEntity {

	private Slug slug;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "event_id")
	private @Nullable Event event;

	private @Nullable PartialDate date;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText dateNote;

	@Embedded
	private @Nullable Place place;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText subject;

	@ElementCollection
	@CollectionTable(name = "meeting_party", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	private List<Party> parties;

	@SuppressWarnings("NullAway.Init")
	protected Meeting() {
	}

	/**
	 * A meeting as entered.
	 * @throws IllegalArgumentException if it stands alone and has no date, or fewer than
	 * two people met
	 */
	Meeting(MeetingForm form, @Nullable Event event, @Nullable Place place, List<Party> parties) {
		require(event != null || form.date() != null, "A meeting that stands alone has a date");
		require(parties.stream().map(Party::person).distinct().count() > 1, "Two people at least meet");
		this.slug = form.slug();
		this.kind = form.kind();
		this.event = event;
		this.date = form.date();
		this.dateNote = form.dateNote();
		this.place = place;
		this.subject = form.subject();
		this.parties = parties;
	}

	private static void require(boolean condition, String otherwise) {
		if (!condition) {
			throw new IllegalArgumentException(otherwise);
		}
	}

	/** How many sides met. */
	enum Kind {

		BILATERAL, MULTILATERAL

	}

}
