package org.acsh.portal.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.acsh.portal.document.Refill;
import org.acsh.portal.editing.ContentEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** Someone in a public role: a speaker, an official. Trainees are not recorded here. */
@Entity
public class Person extends ContentEntity {

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText name;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText honorific;

	@ElementCollection
	@CollectionTable(name = "person_other_name", joinColumns = @JoinColumn(name = "person_id"))
	@Column(name = "name")
	private Set<String> otherNames = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "person_post", joinColumns = @JoinColumn(name = "person_id"))
	@OrderColumn(name = "position")
	private List<Post> posts = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	/**
	 * Someone who is made public for the first time.
	 * @param content by which the editing is known
	 * @param form a form without problems, with a slug
	 * @param held the posts that the form names
	 */
	@SuppressWarnings("NullAway.Init") // what the form fills
	Person(UUID content, PersonForm form, List<Post> held) {
		super(content, new Slug(form.slug()));
		revise(form, held);
	}

	/** Becomes what a form without problems says, at the address that it says. */
	void revise(PersonForm form, List<Post> held) {
		move(new Slug(form.slug()));
		name = requireNonNull(form.name().text());
		honorific = form.honorific().text();
		Refill.of(otherNames, OtherName.read(form.otherNames()));
		Refill.of(posts, held);
	}

}
