package org.acsh.portal.editing;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.kernel.Wording;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A thing that staff edit, whatever its kind, and where it stands. */
@Entity
public class Content {

	@Id
	private UUID id;

	// Without a number it is known to be new.
	@Version
	private @Nullable Integer version;

	private String kind;

	private @Nullable Slug slug;

	@JdbcTypeCode(SqlTypes.JSON)
	private Wording title;

	private int latest;

	@Embedded
	private Making making;

	@Embedded
	private Standing standing = Standing.NEVER_SHOWN;

	private @Nullable Integer published;

	private @Nullable Slug publishedSlug;

	private @Nullable Instant publishedAt;

	@Embedded
	private @Nullable Appointment appointment;

	@Embedded
	private Review review = Review.NONE;

	private @Nullable Instant discardedAt;

	@SuppressWarnings("NullAway.Init")
	protected Content() {
	}

	Content(UUID id, String kind, Wording title, @Nullable Long author, Instant moment) {
		this.id = id;
		this.kind = kind;
		this.title = title;
		this.making = new Making(moment, author, moment, author);
	}

	public UUID id() {
		return id;
	}

	/** The name of its kind, such as "events". */
	public String kind() {
		return kind;
	}

	/** The last part of its address, or null before it has a title. */
	public @Nullable Slug slug() {
		return slug;
	}

	/** The title in the newest revision; blank where none was typed. */
	public Wording title() {
		return title;
	}

	/** The number of the newest revision, 0 where nothing was saved yet. */
	public int latest() {
		return latest;
	}

	public Visibility visibility() {
		return standing.visibility();
	}

	/** What readers find at its address. */
	public Standing standing() {
		return standing;
	}

	/** The revision that readers see or saw last, or null if they never saw one. */
	public @Nullable Integer published() {
		return published;
	}

	/** The last part of its address for readers, or null if they never saw it. */
	public @Nullable Slug publishedSlug() {
		return publishedSlug;
	}

	/** Whether readers see it at present, in whatever revision. */
	public boolean isPublic() {
		return visibility() == Visibility.PUBLISHED;
	}

	/** Whether there is a revision that readers have not seen. */
	public boolean hasChanges() {
		return published == null ? latest > 0 : latest > published;
	}

	/** When it becomes public, or null where that is not set. */
	public @Nullable Instant scheduledAt() {
		return (appointment != null) ? appointment.moment() : null;
	}

	/** The same in the zone in which it was named, or null. */
	public @Nullable ZonedDateTime scheduledTime() {
		return (appointment != null) ? appointment.time() : null;
	}

	/** The revision that becomes public then, or null. */
	public @Nullable Integer scheduled() {
		return (appointment != null) ? appointment.revision() : null;
	}

	public ReviewState review() {
		return review.state();
	}

	/** Whether it was thrown away before readers ever saw it, or after. */
	public boolean isDiscarded() {
		return discardedAt != null;
	}

	/** Grows with each change of it that the database has. */
	public int generation() {
		return Objects.requireNonNull(version);
	}

	/** Whether a member wrote the newest revision. */
	public boolean isWrittenBy(long member) {
		return Objects.equals(making.changedBy(), member);
	}

	/** Takes in a revision as the newest. A review of an earlier one no longer counts. */
	void take(Revision revision, Wording newTitle) {
		latest = revision.number();
		title = newTitle;
		making = making.changed(revision);
		discardedAt = null;
		if (review.isApproval()) {
			review = Review.NONE;
		}
	}

	void address(Slug newSlug) {
		slug = newSlug;
	}

	/** Notes that readers see a revision from now on. */
	void publish(int revision, Slug address, Instant moment) {
		standing = Standing.SHOWN;
		published = revision;
		publishedSlug = address;
		publishedAt = moment;
		discardedAt = null;
		review = Review.NONE;
		unschedule();
	}

	/** Notes that readers, who see it now, no longer do. */
	void unpublish(Unpublishing how) {
		if (!isPublic()) {
			throw new IllegalStateException("Only what is public can be taken back");
		}
		standing = Standing.after(how);
		unschedule();
	}

	/** Notes that readers are to find nothing there, as before it was first published. */
	void retract() {
		standing = Standing.NEVER_SHOWN;
		published = null;
		publishedSlug = null;
		publishedAt = null;
	}

	void schedule(int revision, Schedule when) {
		appointment = Appointment.of(revision, when);
	}

	void unschedule() {
		appointment = null;
	}

	/**
	 * Lets a revision take the place of an earlier one.
	 * @return whether readers see or saw the earlier one
	 */
	boolean replace(int earlier, int revision) {
		boolean seen = Objects.equals(published, earlier);
		published = seen ? (Integer) revision : published;
		appointment = (appointment != null) ? appointment.of(earlier, revision) : null;
		return seen;
	}

	/** Takes up what was thrown away. */
	void revive() {
		discardedAt = null;
	}

	/** Notes that the newest revision says what readers see. */
	void settle() {
		published = latest;
		review = Review.NONE;
	}

	/** Throws away what readers do not see. */
	void discard(Instant moment) {
		if (isPublic()) {
			throw new IllegalStateException("What is public is taken back, not discarded");
		}
		unschedule();
		discardedAt = moment;
	}

	void review(ReviewState state, @Nullable Long by) {
		review = new Review(state, latest, by);
	}

	/** Whether a revision is the newest and somebody else than its author approved it. */
	boolean isApprovedByAnother(int revision) {
		return revision == latest && review.approves(revision, making.changedBy());
	}

}
