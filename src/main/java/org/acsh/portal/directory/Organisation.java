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
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.country.Country;
import org.acsh.portal.document.Refill;
import org.acsh.portal.document.Typed;
import org.acsh.portal.editing.ContentEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * An institution: a ministry, an agency, an international organisation, a company, a
 * network.
 */
@Entity
public class Organisation extends ContentEntity {

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText abbreviation;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText name;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText unit;

	private String kind;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "country_code")
	private @Nullable Country country;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "parent_id")
	private @Nullable Organisation parent;

	private @Nullable String website;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<Role> roles = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "organisation_other_name", joinColumns = @JoinColumn(name = "organisation_id"))
	@Column(name = "name")
	private Set<String> otherNames = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Organisation() {
	}

	/**
	 * An organisation that is made public for the first time.
	 * @param content by which the editing of it is known
	 * @param form a form without problems, with a slug
	 */
	@SuppressWarnings("NullAway.Init") // what the form fills
	Organisation(UUID content, OrganisationForm form, DirectoryReferences references) {
		super(content, new Slug(form.slug()));
		revise(form, references);
	}

	/** Becomes what a form without problems says, at the address that it says. */
	void revise(OrganisationForm form, DirectoryReferences references) {
		move(new Slug(form.slug()));
		name = requireNonNull(form.name().text());
		abbreviation = form.abbreviation().text();
		unit = form.unit().text();
		kind = form.kind();
		country = references.country(form.country());
		parent = references.organisation(form.parent());
		website = Typed.read(form.website(), Typed::address);
		roles = form.roles();
		Refill.of(otherNames, OtherName.read(form.otherNames()));
	}

	/** What the portal takes a kind of organisation for. */
	enum Meaning {

		/** Those that are alike. */
		PARTICULAR,
		/** All others, and those of which only the name is known. */
		GENERAL

	}

	/** What an organisation is to the programme as a whole. */
	public enum Role {

		IMPLEMENTING_PARTNER, ORGANISER, DONOR_SIDE_LEAD, HOST, PARTNER, EXPERT_PARTNER, PARTICIPANT_INSTITUTION, DONOR

	}

}
