package org.acsh.portal.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.kernel.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What readers get at the address of something that was published.
 *
 * @param reason why it was withdrawn or is gone, else null
 * @param movedTo the path that its address leads to, or null where it leads nowhere
 */
@Embeddable
record Visibility(@Enumerated(EnumType.STRING) @Column(name = "visibility") State state,
		@JdbcTypeCode(SqlTypes.JSON) @Column(name = "gone_reason") @Nullable LocalizedText reason,
		@Column(name = "moved_to") @Nullable String movedTo) {

	/** Its page, which lists name. */
	static final Visibility PUBLIC = new Visibility(State.PUBLISHED, null, null);

	static Visibility after(Unpublishing how) {
		return switch (how) {
			case Unpublishing.Gone gone -> new Visibility(State.GONE, gone.reason(), null);
			case Unpublishing.Withdrawn withdrawn -> new Visibility(State.WITHDRAWN, withdrawn.reason(), null);
			case Unpublishing.Redirected redirected -> new Visibility(State.REDIRECTED, null, redirected.path());
		};
	}

	/** Its page, its page with a reason, another page, or only a reason. */
	enum State {

		PUBLISHED, WITHDRAWN, REDIRECTED, GONE

	}

}
