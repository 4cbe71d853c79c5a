package org.acsh.sample;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.Count;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.kernel.Slug;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A thing with one value of each kind that the kernel has. */
@Entity
class Note extends AbstractEntity {

	private Slug slug;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText title;

	@Embedded
	private @Nullable PartialPeriod period;

	@Embedded
	private @Nullable Count readers;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<LocalDate> replies = List.of(LocalDate.of(2024, 12, 9));

	@SuppressWarnings("NullAway.Init")
	protected Note() {
	}

	Note(Slug slug, LocalizedText title) {
		this.slug = slug;
		this.title = title;
	}

	Note during(PartialPeriod period, Count readers) {
		this.period = period;
		this.readers = readers;
		return this;
	}

	Slug slug() {
		return slug;
	}

	LocalizedText title() {
		return title;
	}

	@Nullable PartialPeriod period() {
		return period;
	}

	@Nullable Count readers() {
		return readers;
	}

	List<LocalDate> replies() {
		return replies;
	}

}
