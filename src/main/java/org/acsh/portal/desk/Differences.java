package org.acsh.portal.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.document.Change;
import org.acsh.portal.document.Change.Mark;
import org.acsh.portal.document.Change.Segment;
import org.acsh.portal.document.Document;
import org.acsh.portal.document.Leaf;
import org.acsh.portal.editing.Compared;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.HistoryService;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.PastRevision;

import org.springframework.stereotype.Component;

/** Tells in words what differs between two revisions. */
@Component
class Differences {

	private final HistoryService history;

	private final Kinds kinds;

	private final FormWords words;

	Differences(HistoryService history, Kinds kinds, FormWords words) {
		this.history = history;
		this.kinds = kinds;
		this.words = words;
	}

	/** What differs from one revision to another, in the order of the form. */
	List<Difference> between(Content content, int from, int to, Locale reader) {
		Compared states = history.compared(content.kind(), content.id(), from, to);
		List<Change> changes = states.changes();
		List<Leaf> leaves = changes.stream().flatMap(change -> leaves(change, states)).toList();
		Told told = words.of(kinds.named(content.kind()), leaves, reader);
		return changes.stream().map(change -> difference(change, states, told)).toList();
	}

	/** Who has saved what since a revision, the newest first. */
	List<PastRevision> saves(Content content, int since) {
		return history.revisions(content.id()).stream().filter(revision -> revision.number() > since).toList();
	}

	private static Stream<Leaf> leaves(Change change, Compared states) {
		return Stream.of(states.before(), states.after()).flatMap(state -> state.leavesAt(change.path()).stream());
	}

	private static Difference difference(Change change, Compared states, Told told) {
		return new Difference(change.path().toString(), told.trail(change.path(), states.after(), states.before()),
				told.language(change.path()).orElse(null), kind(change), parts(change, states, told));
	}

	// Who fills an empty field adds to the form.
	private static Change.Kind kind(Change change) {
		return change.before().isEmpty() ? Change.Kind.ADDED
				: change.after().isEmpty() ? Change.Kind.REMOVED : change.kind();
	}

	// What the portal has words for changes as a whole, texts change word by word.
	private static List<Segment> parts(Change change, Compared states, Told told) {
		boolean text = leaves(change, states).allMatch(leaf -> told.isText(leaf.path()));
		if (text && change.kind() == Change.Kind.CHANGED) {
			return change.words();
		}
		SequencedSet<String> before = said(change, states.before(), told);
		SequencedSet<String> after = said(change, states.after(), told);
		SequencedSet<String> all = new LinkedHashSet<>(before);
		all.addAll(after);
		return apart(all.stream().map(words -> new Segment(mark(words, before, after), words)).toList(),
				change.kind() == Change.Kind.CHANGED ? " · " : "\n");
	}

	private static List<Segment> apart(List<Segment> parts, String separator) {
		return parts.stream().flatMap(part -> Stream.of(new Segment(Mark.SAME, separator), part)).skip(1).toList();
	}

	private static SequencedSet<String> said(Change change, Document state, Told told) {
		boolean item = change.kind() != Change.Kind.CHANGED;
		return state.leavesAt(change.path())
			.stream()
			.map(leaf -> item ? told.line(leaf) : told.value(leaf))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Mark mark(String words, Set<String> before, Set<String> after) {
		return !after.contains(words) ? Mark.REMOVED : before.contains(words) ? Mark.SAME : Mark.ADDED;
	}

}
