package org.acsh.portal.editing;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.data.domain.Persistable;

/** A form as somebody saved it; it never changes. */
@Entity
@Immutable
class Revision implements Persistable<Revision.Id> {

	@EmbeddedId
	private Id id;

	private int shape;

	@JdbcTypeCode(SqlTypes.JSON)
	private ObjectNode form;

	private @Nullable Long author;

	private Instant savedAt;

	@Enumerated(EnumType.STRING)
	private Origin origin;

	private @Nullable Integer basedOn;

	private @Nullable String note;

	private UUID deed;

	@SuppressWarnings("NullAway.Init")
	protected Revision() {
	}

	Revision(Content content, int shape, Save save, Origin origin, Instant moment) {
		this.id = new Id(content.id(), content.latest() + 1);
		this.shape = shape;
		this.form = save.document().json();
		this.author = save.author();
		this.savedAt = moment;
		this.origin = origin;
		this.basedOn = (save.basedOn() > 0) ? save.basedOn() : null;
		this.note = save.note();
		this.deed = save.deed();
	}

	int number() {
		return id.number();
	}

	boolean isOf(Content content) {
		return id.content().equals(content.id());
	}

	int shape() {
		return shape;
	}

	ObjectNode form() {
		return form;
	}

	Instant savedAt() {
		return savedAt;
	}

	@Nullable Long author() {
		return author;
	}

	@Override
	public Id getId() {
		return id;
	}

	/** Revisions are only added, never stored anew. */
	@Override
	public boolean isNew() {
		return true;
	}

	/**
	 * Names a revision.
	 *
	 * @param content what it is a revision of
	 * @param number counted from 1
	 */
	@Embeddable
	record Id(UUID content, int number) implements Serializable {
	}

}
