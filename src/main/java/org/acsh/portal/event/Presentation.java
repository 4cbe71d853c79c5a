package org.acsh.portal.event;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import org.acsh.portal.document.KeyedItem;
import org.acsh.portal.document.Refill;
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A talk within a session, with its speakers. */
@Entity
public class Presentation extends AbstractEntity implements KeyedItem<PresentationForm, EventReferences> {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "session_id")
	private Session session;

	private String key;

	private int position;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText title;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText summary;

	@ElementCollection
	@CollectionTable(name = "presentation_speaker", joinColumns = @JoinColumn(name = "presentation_id"))
	@OrderColumn(name = "position")
	private List<Speaker> speakers = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Presentation() {
	}

	Presentation(Session session, String key) {
		this.session = session;
		this.key = key;
	}

	@Override
	public boolean hasKey(String sought) {
		return key.equals(sought);
	}

	@Override
	public void take(PresentationForm form, int place, EventReferences references) {
		position = place;
		title = form.title().text();
		summary = form.summary().text();
		Refill.of(speakers, references.speakers(form.speakers()));
	}

}
