package org.acsh.portal.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import org.acsh.portal.country.Country;
import org.acsh.portal.directory.Organisation;
import org.acsh.portal.document.Refill;
import org.acsh.portal.editing.ContentEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.programme.Topic;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * An alliance of practitioners who learn from one another, as it was last published.
 */
@Entity
public class Network extends ContentEntity {

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText name;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText purpose;

	@ManyToMany
	@JoinTable(name = "network_topic", joinColumns = @JoinColumn(name = "network_id"),
			inverseJoinColumns = @JoinColumn(name = "topic_id"))
	@OrderColumn(name = "position")
	private List<Topic> topics = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "network_country", joinColumns = @JoinColumn(name = "network_id"),
			inverseJoinColumns = @JoinColumn(name = "country_code"))
	private Set<Country> countries = new HashSet<>();

	@ManyToMany
	@JoinTable(name = "network_institution", joinColumns = @JoinColumn(name = "network_id"),
			inverseJoinColumns = @JoinColumn(name = "organisation_id"))
	@OrderColumn(name = "position")
	private List<Organisation> institutions = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Network() {
	}

	/**
	 * A network that is published for the first time.
	 * @param content by which the editing of it is known
	 * @param form a form without problems, with a slug
	 */
	@SuppressWarnings("NullAway.Init") // what the form fills
	Network(UUID content, NetworkForm form, NetworkReferences references) {
		super(content, new Slug(form.slug()));
		revise(form, references);
	}

	/** Becomes what a form without problems says, at the address that it says. */
	void revise(NetworkForm form, NetworkReferences references) {
		move(new Slug(form.slug()));
		name = requireNonNull(form.name().text());
		purpose = form.purpose().text();
		Refill.of(topics, references.topics(form.topics()));
		Refill.of(countries, references.countries(form.countries()));
		Refill.of(institutions, references.institutions(form.institutions()));
	}

}
