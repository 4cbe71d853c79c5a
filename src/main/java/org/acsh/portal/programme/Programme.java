package org.acsh.portal.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.acsh.portal.document.Refill;
import org.acsh.portal.editing.ContentEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import static java.util.Objects.requireNonNull;

/** An undertaking that builds capacity over several phases. */
@Entity
class Programme extends ContentEntity {

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText name;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText summary;

	@OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("number")
	private List<Phase> phases = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Programme() {
	}

	/**
	 * A programme that is published for the first time.
	 * @param content by which the editing of it is known
	 * @param form a form without problems, with a slug
	 */
	@SuppressWarnings("NullAway.Init") // what the form fills
	Programme(UUID content, ProgrammeForm form, ProgrammeReferences references) {
		super(content, new Slug(form.slug()));
		revise(form, references);
	}

	/** Becomes what a form without problems says, at the address that it says. */
	void revise(ProgrammeForm form, ProgrammeReferences references) {
		move(new Slug(form.slug()));
		name = requireNonNull(form.name().text());
		summary = requireNonNull(form.summary().text());
		Refill.of(phases, form.phases(), key -> new Phase(this, key), references);
	}

	/** Whether a form has all phases that have an address already. */
	boolean keepsItsPhasesIn(ProgrammeForm form) {
		return phases.stream().allMatch(phase -> phase.isIn(form));
	}

}
