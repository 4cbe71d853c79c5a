package org.acsh.portal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.acsh.portal.document.Change;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.HistoryService;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.site.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells in words what differs between two revisions. */
@Component
class Differences {

	private final HistoryService history;

	private final Kinds kinds;

	private final MessageSource messages;

	Differences(HistoryService history, Kinds kinds, MessageSource messages) {
		this.history = history;
		this.kinds = kinds;
		this.messages = messages;
	}

	/** What differs from one revision to another, in the order of the form. */
	List<Difference> between(Content content, int from, int to, Locale reader) {
		String labels = kinds.named(content.kind()).labels();
		return history.changes(content.kind(), content.id(), from, to)
			.stream()
			.map(change -> difference(change, labels, reader))
			.toList();
	}

	private Difference difference(Change change, String labels, Locale reader) {
		return new Difference(change.path().toString(), trail(change, labels, reader), language(change), change.kind(),
				change.words());
	}

	/**
	 * The label of each field on the way; that of a field in an item has the list's name
	 * before its own.
	 */
	private List<String> trail(Change change, String labels, Locale reader) {
		List<String> trail = new ArrayList<>();
		String around = "";
		for (String field : change.path().label().split("\\.")) {
			trail.add(messages.getMessage(labels + around + field, null, reader));
			around = field + ".";
		}
		return trail;
	}

	private static @Nullable String language(Change change) {
		return change.path()
			.key()
			.filter(key -> change.kind() == Change.Kind.CHANGED)
			.map(tag -> new Language(tag).autonym())
			.orElse(null);
	}

}
