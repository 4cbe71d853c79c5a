package org.acsh.portal.page;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.acsh.portal.document.Typed;
import org.acsh.portal.editing.ContentEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** A page of running text, as it was last published. */
@Entity
class Page extends ContentEntity {

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText title;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText summary;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText body;

	@Enumerated(EnumType.STRING)
	private Menu menu = Menu.NONE;

	private @Nullable Integer place;

	@SuppressWarnings("NullAway.Init")
	protected Page() {
	}

	/**
	 * A page that is published for the first time.
	 * @param form a form without problems, with a slug
	 */
	@SuppressWarnings("NullAway.Init") // what the form fills
	Page(UUID content, PageForm form) {
		super(content, new Slug(form.slug()));
		revise(form);
	}

	/** Becomes what a form without problems says, at the address that it says. */
	void revise(PageForm form) {
		move(new Slug(form.slug()));
		title = requireNonNull(form.title().text());
		summary = form.summary().text();
		body = requireNonNull(form.body().text());
		menu = form.menu();
		place = Typed.read(form.place(), Typed::number);
	}

}
