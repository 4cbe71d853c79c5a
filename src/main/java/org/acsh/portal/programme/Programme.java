package org.acsh.portal.programme;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An undertaking that builds capacity over several phases. */
@Entity
public class Programme extends AbstractEntity {

	private Slug slug;

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

	Programme(Slug slug, LocalizedText name, LocalizedText summary) {
		this.slug = slug;
		this.name = name;
		this.summary = summary;
	}

	void plan(Phase phase) {
		phases.add(phase);
	}

}
