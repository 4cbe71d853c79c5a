package org.acsh.portal.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One of the main areas of activity of the hub. */
@Entity
@Table(name = "area_of_activity")
class Area {

	@Id
	private String slug;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText name;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText description;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected Area() {
	}

	Area(Slug slug, LocalizedText name, @Nullable LocalizedText description, int position) {
		this.slug = slug.value();
		this.name = name;
		this.description = description;
		this.position = position;
	}

}
