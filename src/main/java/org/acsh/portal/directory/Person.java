package org.acsh.portal.directory;

import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Someone in a public role: a speaker, an official. Trainees are not recorded here. */
@Entity
public class Person extends AbstractEntity {

	private Slug slug;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText name;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText honorific;

	@ElementCollection
	@CollectionTable(name = "person_other_name", joinColumns = @JoinColumn(name = "person_id"))
	@Column(name = "name")
	private Set<String> otherNames;

	@ElementCollection
	@CollectionTable(name = "person_post", joinColumns = @JoinColumn(name = "person_id"))
	@OrderColumn(name = "position")
	private List<Post> posts;

	private boolean listed = true;

	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	Person(PersonForm form, List<Post> posts) {
		this.slug = form.slug();
		this.name = form.name();
		this.honorific = form.honorific();
		this.otherNames = Set.copyOf(form.otherNames());
		this.posts = posts;
	}

	/**
	 * Someone of whom only the name is known, hidden until something published names
	 * them.
	 */
	Person(Slug slug, LocalizedText name) {
		this.slug = slug;
		this.name = name;
		this.otherNames = Set.of();
		this.posts = List.of();
		this.listed = false;
	}

	/** The last part of the address of the person's page. */
	public Slug slug() {
		return slug;
	}

	/** Lets readers see the person. */
	void list() {
		listed = true;
	}

}
