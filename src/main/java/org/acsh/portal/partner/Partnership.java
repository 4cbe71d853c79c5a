package org.acsh.portal.partner;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import org.acsh.portal.kernel.AbstractEntity;

/**
 * That somebody may see what is open to the partners of some programmes, from one day to
 * another. It holds for the account of the address, once its owner has accepted the
 * invitation.
 */
@Entity
class Partnership extends AbstractEntity {

	private String email;

	private String name;

	private String organisation;

	private LocalDate firstDay;

	private LocalDate lastDay;

	@ElementCollection
	@CollectionTable(name = "partnership_programme", joinColumns = @JoinColumn(name = "partnership_id"))
	@Column(name = "programme_id")
	private Set<Long> programmes = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Partnership() {
	}

	/**
	 * A new one.
	 * @param form without errors
	 */
	@SuppressWarnings("NullAway.Init")
	Partnership(PartnershipForm form) {
		this.email = form.email();
		this.name = form.name();
		revise(form);
	}

	/** Gets other programmes and another time; whom it is for stays. */
	void revise(PartnershipForm form) {
		organisation = form.organisation();
		firstDay = form.begins().orElseThrow();
		lastDay = form.ends().orElseThrow();
		programmes.retainAll(form.programmes());
		programmes.addAll(form.programmes());
	}

	String name() {
		return name;
	}

	PartnershipForm form() {
		return new PartnershipForm(email, name, organisation, programmes.stream().sorted().toList(),
				firstDay.toString(), lastDay.toString(), getVersion());
	}

}
