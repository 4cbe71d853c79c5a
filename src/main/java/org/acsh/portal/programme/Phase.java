package org.acsh.portal.programme;

import java.util.ArrayList;
import java.util.HashSet;
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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import org.acsh.portal.document.KeyedItem;
import org.acsh.portal.document.Refill;
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialPeriod;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** A stage of a programme with a period, member countries and partners of its own. */
@Entity
public class Phase extends AbstractEntity implements KeyedItem<PhaseForm, ProgrammeReferences> {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "programme_id")
	private Programme programme;

	private String key;

	private int number;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText name;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText summary;

	@Embedded
	private PartialPeriod period;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<Activity> activities = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "phase_member", joinColumns = @JoinColumn(name = "phase_id"))
	private Set<PhaseMember> members = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "phase_partner", joinColumns = @JoinColumn(name = "phase_id"))
	@OrderColumn(name = "position")
	private List<PhasePartner> partners = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Phase() {
	}

	@SuppressWarnings("NullAway.Init") // what the form fills comes with take
	Phase(Programme programme, String key) {
		this.programme = programme;
		this.key = key;
	}

	@Override
	public boolean hasKey(String sought) {
		return key.equals(sought);
	}

	/** Whether a form has the phase under the number that its address ends with. */
	boolean isIn(ProgrammeForm form) {
		return form.phases()
			.stream()
			.anyMatch(phase -> hasKey(phase.key()) && phase.number().equals(String.valueOf(number)));
	}

	@Override
	public void take(PhaseForm form, int place, ProgrammeReferences references) {
		number = Integer.parseInt(form.number());
		name = requireNonNull(form.name().text());
		summary = form.summary().text();
		period = PartialPeriod.read(form.dates());
		activities = form.activities();
		Refill.of(members, references.members(form));
		Refill.of(partners, references.partners(form.partners()));
	}

	/** What a phase plans to do. */
	public enum Activity {

		SEMINAR, CONFERENCE, RESEARCH, STUDY_VISIT

	}

}
