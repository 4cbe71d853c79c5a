package org.acsh.portal.editing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import org.acsh.portal.kernel.AbstractEntity;
import org.jspecify.annotations.Nullable;

/** What a reviewer says of a field. */
@Entity
public class ReviewComment extends AbstractEntity {

	private UUID content;

	private int revision;

	private String field;

	private String words;

	private long author;

	private Instant madeAt;

	private @Nullable Instant settledAt;

	@SuppressWarnings("NullAway.Init")
	protected ReviewComment() {
	}

	ReviewComment(Content content, String field, String words, long author, Instant moment) {
		this.content = content.id();
		this.revision = content.latest();
		this.field = field;
		this.words = words;
		this.author = author;
		this.madeAt = moment;
	}

	/** The field, named by keys; empty for the form as a whole. */
	public String field() {
		return field;
	}

	/** What the reviewer says. */
	public String words() {
		return words;
	}

	/** The account of the reviewer. */
	public long author() {
		return author;
	}

	void settle(Instant moment) {
		settledAt = moment;
	}

}
