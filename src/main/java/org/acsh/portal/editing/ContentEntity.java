package org.acsh.portal.editing;

import java.util.UUID;

import jakarta.persistence.MappedSuperclass;
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.Slug;

/**
 * What a form says once it has been published: the entity of a content. Its row stays
 * when it is taken away from readers, for what refers to it.
 */
@MappedSuperclass
public abstract class ContentEntity extends AbstractEntity {

	private UUID content;

	private Slug slug;

	@SuppressWarnings("NullAway.Init")
	protected ContentEntity() {
	}

	/**
	 * The entity of a content that is published for the first time.
	 * @param slug the last part of its address
	 */
	protected ContentEntity(UUID content, Slug slug) {
		this.content = content;
		this.slug = slug;
	}

	/** By which the editing of it is known. */
	public UUID content() {
		return content;
	}

	/** The last part of its address. */
	public Slug slug() {
		return slug;
	}

	/** Gets another address. */
	protected void move(Slug other) {
		slug = other;
	}

}
