package org.acsh.portal.programme;

import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import org.acsh.portal.country.Country;
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialPeriod;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stage of a programme with a period, member countries and partners of its own. */
@Entity
public class Phase extends AbstractEntity {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "programme_id")
	private Programme programme;

	private int number;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText name;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText summary;

	@Embedded
	private PartialPeriod period;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<Activity> activities;

	@ManyToMany
	@JoinTable(name = "phase_member", joinColumns = @JoinColumn(name = "phase_id"),
			inverseJoinColumns = @JoinColumn(name = "country_code"))
	private Set<Country> members;

	@ElementCollection
	@CollectionTable(name = "phase_partner", joinColumns = @JoinColumn(name = "phase_id"))
	@OrderColumn(name = "position")
	private List<PhasePartner> partners;

	@SuppressWarnings("NullAway.Init")
	protected Phase() {
	}

	Phase(Programme programme, PhaseForm form, Set<Country> members, List<PhasePartner> partners) {
		this.programme = programme;
		this.number = form.number();
		this.name = form.name();
		this.summary = form.summary();
		this.period = form.period();
		this.activities = form.activities();
		this.members = members;
		this.partners = partners;
	}

	/** What a phase plans to do. */
	public enum Activity {

		SEMINAR, CONFERENCE, RESEARCH, STUDY_VISIT

	}

}
