package org.acsh.portal.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.acsh.portal.account.Member;
import org.acsh.portal.kernel.Slug;
import org.jspecify.annotations.Nullable;

/** Two contents that meant the same and were made one, until that is taken back. */
@Entity
class Joining {

	@Id
	private UUID id;

	// Without a number it is known to be new.
	@Version
	private @Nullable Integer version;

	private String kind;

	private UUID kept;

	private UUID givenUp;

	private Slug keptSlug;

	private Slug givenUpSlug;

	private boolean givenUpWasPublic;

	private long joinedBy;

	private Instant joinedAt;

	private @Nullable Long partedBy;

	private @Nullable Instant partedAt;

	@ElementCollection
	@CollectionTable(name = "joining_change", joinColumns = @JoinColumn(name = "joining"))
	private List<JoiningChange> changes = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Joining() {
	}

	Joining(UUID id, Pair pair, Member actor, Instant moment) {
		this.id = id;
		this.kind = pair.kept().kind();
		this.kept = pair.kept().id();
		this.givenUp = pair.other().id();
		this.keptSlug = pair.keptSlug();
		this.givenUpSlug = pair.otherSlug();
		this.givenUpWasPublic = pair.other().isPublic();
		this.joinedBy = actor.id();
		this.joinedAt = moment;
	}

	String kind() {
		return kind;
	}

	UUID kept() {
		return kept;
	}

	UUID givenUp() {
		return givenUp;
	}

	Slug givenUpSlug() {
		return givenUpSlug;
	}

	boolean givenUpWasPublic() {
		return givenUpWasPublic;
	}

	boolean isParted() {
		return partedAt != null;
	}

	List<JoiningChange> changes() {
		return List.copyOf(changes);
	}

	void add(JoiningChange change) {
		changes.add(change);
	}

	void part(Member actor, Instant moment) {
		partedBy = actor.id();
		partedAt = moment;
	}

}
