package org.acsh.portal.event;

import java.util.List;

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
 * Something that is kept elsewhere: a folder, a recording, slides, a photo or the source
 * of the record. That it exists may be known before its address is.
 */
@Embeddable
public record Link(@Enumerated(EnumType.STRING) Kind kind, @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText title,
		@Nullable String url,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "publisher_id") @Nullable Organisation publisher,
		@Nullable String credit, @Nullable PartialDate published, @Nullable String language,
		@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) List<Content> holds, @Nullable PartialDate checked) {

	/** What sort of thing it is. */
	public enum Kind {

		SOURCE, FOLDER, VIDEO, SLIDES, PHOTO, WEBSITE

	}

	/** What a folder holds. */
	public enum Content {

		SLIDES, PHOTOS, VIDEO, DOCUMENTS

	}

}
