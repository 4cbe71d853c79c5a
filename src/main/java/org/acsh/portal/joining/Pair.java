package org.acsh.portal.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.acsh.portal.document.Document;
import org.acsh.portal.document.FieldPath;
import org.acsh.portal.document.Leaf;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.editing.Use;
import org.acsh.portal.kernel.Slug;

/**
 * Two contents that are to be made one.
 *
 * @param kept the one whose address stays
 * @param other the one that is given up
 * @param fields where they differ, in the order of the form
 * @param uses the contents that name the other
 */
public record Pair(Content kept, Content other, List<Fork> fields, List<Use> uses) {

	/** Whether both can be joined as they are: none has changes that readers lack. */
	public boolean isReady() {
		return isSettled(kept) && isSettled(other);
	}

	/** The last part of the address that stays. */
	Slug keptSlug() {
		return Objects.requireNonNull(kept.slug());
	}

	/** The last part of the address that is given up. */
	Slug otherSlug() {
		return Objects.requireNonNull(other.slug());
	}

	/** The two in the order in which everybody takes them. */
	SortedSet<UUID> ids() {
		return new TreeSet<>(Set.of(kept.id(), other.id()));
	}

	private static boolean isSettled(Content content) {
		return content.slug() != null && (!content.isPublic() || !content.hasChanges());
	}

	/** What is taken where two forms differ. */
	public enum Take {

		/** What the one says whose address stays. */
		KEPT,

		/** What the other one says. */
		OTHER,

		/** What the first says, completed with what only the other has. */
		BOTH

	}

	/**
	 * A field in which two forms differ.
	 *
	 * @param field its name
	 * @param kept what the one says whose address stays
	 * @param other what the other one says
	 * @param both whether one can complete the other
	 * @param fuller what is suggested: the fuller one, or both
	 */
	public record Fork(String field, List<Leaf> kept, List<Leaf> other, boolean both, Take fuller) {

		/** All that stands in the field of either. */
		public List<Leaf> leaves() {
			return Stream.concat(kept.stream(), other.stream()).toList();
		}

	}

	/**
	 * The form that two become.
	 *
	 * @param kind what makes the names of both the names of one
	 */
	record Forms(Kind<?> kind, Document kept, Document other) {

		// The address stays, and nobody need choose the columns of the form.
		private static final Set<String> NO_CHOICE = Set.of("slug", "languages");

		Document joined(Map<String, Take> takes) {
			Document joined = kept.filledUp("languages", other);
			for (Map.Entry<String, Take> take : takes.entrySet()) {
				joined = switch (take.getValue()) {
					case KEPT -> joined;
					case OTHER -> joined.with(take.getKey(), other);
					case BOTH -> joined.filledUp(take.getKey(), other);
				};
			}
			return kind.calledAlso(kind.calledAlso(joined, kept), other);
		}

		List<Fork> forks() {
			return kind.fields().stream().filter(this::matters).map(this::fork).toList();
		}

		private boolean matters(String field) {
			return !NO_CHOICE.contains(field)
					&& !joined(Map.of(field, Take.KEPT)).equals(joined(Map.of(field, Take.OTHER)));
		}

		private Fork fork(String field) {
			List<Leaf> mine = kept.leavesAt(FieldPath.ROOT.field(field));
			List<Leaf> theirs = other.leavesAt(FieldPath.ROOT.field(field));
			boolean both = !joined(Map.of(field, Take.BOTH)).equals(joined(Map.of(field, Take.KEPT)))
					&& !mine.isEmpty();
			Take fuller = both ? Take.BOTH : (length(theirs) > length(mine)) ? Take.OTHER : Take.KEPT;
			return new Fork(field, mine, theirs, both, fuller);
		}

		private static int length(List<Leaf> leaves) {
			return leaves.stream().mapToInt(leaf -> leaf.text().length()).sum();
		}

	}

}
