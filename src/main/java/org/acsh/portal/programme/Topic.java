package org.acsh.portal.programme;

import jakarta.persistence.Entity;
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A subject that events and materials are about. */
@Entity
public class Topic extends AbstractEntity {

	private Slug slug;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText name;

	@SuppressWarnings("NullAway.Init")
	protected Topic() {
	}

	Topic(Slug slug, LocalizedText name) {
		this.slug = slug;
		this.name = name;
	}

	/** The word by which addresses name the topic. */
	public Slug slug() {
		return slug;
	}

}
