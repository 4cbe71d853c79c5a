package org.acsh.portal.event;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.acsh.portal.directory.Organisation;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The source of the record or a website. That it exists may be known before its address
 * is. Slides, recordings and folders are materials, in a room above.
 */
@Embeddable
public record Link(@Enumerated(EnumType.STRING) Kind kind, @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText title,
		@Nullable String url,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "publisher_id") @Nullable Organisation publisher,
		@Nullable PartialDate published, @Nullable String language, @Nullable PartialDate checked) {

	/** What sort of thing it is. */
	public enum Kind {

		SOURCE, WEBSITE

	}

}
