package org.acsh.portal.initiative;

import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.country.Country;
import org.acsh.portal.event.Event;
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something digital that a country built and presents to others. */
@Entity
class Initiative extends AbstractEntity {

	private Slug slug;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "country_code")
	private Country country;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText name;

	@ManyToMany
	@JoinTable(name = "initiative_event", joinColumns = @JoinColumn(name = "initiative_id"),
			inverseJoinColumns = @JoinColumn(name = "event_id"))
	private Set<Event> presentedAt;

	@SuppressWarnings("NullAway.Init")
	protected Initiative() {
	}

	Initiative(InitiativeForm form, Country country, Set<Event> presentedAt) {
		this.slug = form.slug();
		this.country = country;
		this.name = form.name();
		this.presentedAt = presentedAt;
	}

}
