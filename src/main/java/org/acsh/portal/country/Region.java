package org.acsh.portal.country;

import java.util.UUID;

import jakarta.persistence.Entity;
import org.acsh.portal.editing.ContentEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** A part of the world by which the programme groups its member countries. */
@Entity
class Region extends ContentEntity {

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText name;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText description;

	@SuppressWarnings("NullAway.Init")
	protected Region() {
	}

	/**
	 * A region that is published for the first time.
	 * @param content by which the editing of it is known
	 * @param form a form without problems, with a slug
	 */
	@SuppressWarnings("NullAway.Init") // what the form fills
	Region(UUID content, RegionForm form) {
		super(content, new Slug(form.slug()));
		revise(form);
	}

	/** Becomes what a form without problems says, at the address that it says. */
	void revise(RegionForm form) {
		move(new Slug(form.slug()));
		name = requireNonNull(form.name().text());
		description = form.description().text();
	}

}
