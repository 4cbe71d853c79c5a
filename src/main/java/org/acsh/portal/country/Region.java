package org.acsh.portal.country;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A part of the world by which the programme groups its member countries. */
@Entity
@Immutable
class Region {

	@Id
	private String slug;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText name;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected Region() {
	}

	Region(Slug slug, LocalizedText name, int position) {
		this.slug = slug.value();
		this.name = name;
		this.position = position;
	}

}
