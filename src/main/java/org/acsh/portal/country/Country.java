package org.acsh.portal.country;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.kernel.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A country by its ISO 3166-1 alpha-2 code. Its name comes from CLDR unless the
 * programme's documents print another. It stays when its page is taken away from readers,
 * for all that names it.
 */
@Entity
public class Country {

	@Id
	private String code;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "region_id")
	private @Nullable Region region;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText officialName;

	@SuppressWarnings("NullAway.Init")
	protected Country() {
	}

	Country(String code) {
		this.code = code;
	}

	/** The ISO 3166-1 alpha-2 code in capitals. */
	public String code() {
		return code;
	}

	/** Belongs to another region, and is called otherwise on every page that names it. */
	void revise(@Nullable Region newRegion, @Nullable LocalizedText newName) {
		region = newRegion;
		officialName = newName;
	}

}
