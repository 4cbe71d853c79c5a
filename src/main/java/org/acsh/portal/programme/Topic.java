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

	private boolean listed = true;

	@SuppressWarnings("NullAway.Init")
	protected Topic() {
	}

	Topic(Slug slug, LocalizedText name) {
		this.slug = slug;
		this.name = name;
	}

	/** A topic that stays hidden until something published is about it. */
	static Topic hidden(Slug slug, LocalizedText name) {
		Topic topic = new Topic(slug, name);
		topic.listed = false;
		return topic;
	}

	/** The word by which addresses name the topic. */
	public Slug slug() {
		return slug;
	}

	/** Lets readers see the topic. */
	void list() {
		listed = true;
	}

}
