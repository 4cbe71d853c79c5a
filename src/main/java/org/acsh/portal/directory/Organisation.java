package org.acsh.portal.directory;

import java.util.List;
import java.util.Set;

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
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An institution: a ministry, an agency, an international organisation, a company, a
 * network.
 */
@Entity
public class Organisation extends AbstractEntity {

	private Slug slug;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText abbreviation;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText name;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText unit;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "country_code")
	private @Nullable Country country;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<Role> roles;

	@ElementCollection
	@CollectionTable(name = "organisation_other_name", joinColumns = @JoinColumn(name = "organisation_id"))
	@Column(name = "name")
	private Set<String> otherNames;

	private boolean listed = true;

	@SuppressWarnings("NullAway.Init")
	protected Organisation() {
	}

	Organisation(OrganisationForm form, @Nullable Country country) {
		this.slug = form.slug();
		this.abbreviation = form.abbreviation();
		this.name = form.name();
		this.unit = form.unit();
		this.kind = form.kind();
		this.country = country;
		this.roles = form.roles();
		this.otherNames = Set.copyOf(form.otherNames());
	}

	/**
	 * An institution of which only the name is known, hidden until something published
	 * names it.
	 */
	Organisation(Slug slug, LocalizedText name) {
		this.slug = slug;
		this.name = name;
		this.kind = Kind.INSTITUTION;
		this.roles = List.of();
		this.otherNames = Set.of();
		this.listed = false;
	}

	/** The last part of the address of the organisation's page. */
	public Slug slug() {
		return slug;
	}

	/** Lets readers see the organisation. */
	void list() {
		listed = true;
	}

	/** What sort of institution it is. */
	public enum Kind {

		MULTILATERAL_HUB, INTERNATIONAL_ORGANISATION, MINISTRY, AGENCY, GOVERNMENT, EMBASSY, COMPANY, MEDIA, NETWORK,
		INSTITUTION

	}

	/** What an organisation is to the programme as a whole. */
	public enum Role {

		IMPLEMENTING_PARTNER, ORGANISER, DONOR_SIDE_LEAD, HOST, PARTNER, EXPERT_PARTNER, PARTICIPANT_INSTITUTION, DONOR

	}

}
