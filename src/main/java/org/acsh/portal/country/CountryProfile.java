package org.acsh.portal.country;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.editing.ContentEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What staff write about a country, as it was last published. */
@Entity
class CountryProfile extends ContentEntity {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "country_code")
	private Country country;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText fullName;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText summary;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText about;

	@SuppressWarnings("NullAway.Init")
	protected CountryProfile() {
	}

	/**
	 * A profile that is published for the first time.
	 * @param form a form without problems
	 */
	CountryProfile(UUID content, Country country, CountryForm form, @Nullable Region region) {
		super(content, new Slug(form.slug()));
		this.country = country;
		revise(form, region);
	}

	/** The ISO 3166-1 alpha-2 code of its country in capitals. */
	String code() {
		return country.code();
	}

	/**
	 * Says what a form without problems says, of the country that it was always about.
	 */
	void revise(CountryForm form, @Nullable Region region) {
		country.revise(region, form.name().text());
		fullName = form.fullName().text();
		summary = form.summary().text();
		about = form.about().text();
	}

}
