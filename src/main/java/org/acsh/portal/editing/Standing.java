package org.acsh.portal.editing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.acsh.portal.kernel.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What readers find at the address of a content.
 *
 * @param goneReason why it was withdrawn or is gone, else null
 * @param movedTo the path that its address leads to, or null where it leads nowhere
 */
@Embeddable
public record Standing(@Enumerated(EnumType.STRING) @Column(name = "visibility") Visibility visibility,
		@JdbcTypeCode(SqlTypes.JSON) @Column(name = "gone_reason") @Nullable LocalizedText goneReason,
		@Column(name = "moved_to") @Nullable String movedTo) {

	static final Standing NEVER_SHOWN = new Standing(Visibility.NEVER, null, null);

	static final Standing SHOWN = new Standing(Visibility.PUBLISHED, null, null);

	static Standing after(Unpublishing how) {
		return switch (how) {
			case Unpublishing.Gone gone -> new Standing(Visibility.GONE, gone.reason(), null);
			case Unpublishing.Withdrawn withdrawn -> new Standing(Visibility.WITHDRAWN, withdrawn.reason(), null);
			case Unpublishing.Redirected redirected -> new Standing(Visibility.REDIRECTED, null, redirected.path());
		};
	}

}
