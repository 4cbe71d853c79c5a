package org.acsh.portal.editing;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Where the review of a content stands.
 *
 * @param revision the one that is or was looked at, or null for none
 * @param by who approved it or gave it back, or null
 */
@Embeddable
record Review(@Enumerated(EnumType.STRING) @Column(name = "review") ReviewState state,
		@Column(name = "reviewed") @Nullable Integer revision, @Column(name = "reviewed_by") @Nullable Long by) {

	static final Review NONE = new Review(ReviewState.NONE, null, null);

	/** The same once there is a newer revision, of which an approval says nothing. */
	Review afterChange() {
		return (state == ReviewState.APPROVED) ? new Review(ReviewState.NONE, revision, by) : this;
	}

	/** Whether somebody approved a revision. */
	boolean approves(int number) {
		return state == ReviewState.APPROVED && Objects.equals(revision, number) && by != null;
	}

}
