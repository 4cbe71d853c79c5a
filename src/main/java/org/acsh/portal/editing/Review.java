package org.acsh.portal.editing;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a second person says of a content.
 *
 * @param revision the revision that it is about, or null where nobody asked
 * @param by who asked for it or decided, or null
 */
@Embeddable
record Review(@Enumerated(EnumType.STRING) @Column(name = "review") ReviewState state,
		@Column(name = "reviewed") @Nullable Integer revision, @Column(name = "reviewed_by") @Nullable Long by) {

	static final Review NONE = new Review(ReviewState.NONE, null, null);

	boolean isApproval() {
		return state == ReviewState.APPROVED;
	}

	/** Whether somebody else than its author found a revision fit. */
	boolean approves(int number, @Nullable Long author) {
		return isApproval() && Objects.equals(revision, number) && by != null && !by.equals(author);
	}

}
