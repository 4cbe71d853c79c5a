package org.acsh.portal.programme;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.editing.ContentEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** A subject that events, publications and all else are about. */
@Entity
public class Topic extends ContentEntity {

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText name;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText description;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "parent_id")
	private @Nullable Topic parent;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "area_id")
	private @Nullable Area area;

	@SuppressWarnings("NullAway.Init")
	protected Topic() {
	}

	/**
	 * A topic that is published for the first time.
	 * @param content by which the editing of it is known
	 * @param form a form without problems, with a slug
	 */
	@SuppressWarnings("NullAway.Init") // what the form fills
	Topic(UUID content, TopicForm form, TopicReferences references) {
		super(content, new Slug(form.slug()));
		revise(form, references);
	}

	/** Whether it is part of another topic. */
	boolean isPart() {
		return parent != null;
	}

	/** Becomes what a form without problems says, at the address that it says. */
	void revise(TopicForm form, TopicReferences references) {
		move(new Slug(form.slug()));
		name = requireNonNull(form.name().text());
		description = form.description().text();
		parent = references.topic(form.parent());
		area = references.area(form.area());
	}

}
