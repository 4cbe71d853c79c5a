package org.acsh.portal.joining;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.Archive;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.Origin;
import org.acsh.portal.editing.Save;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Changes what contents say without anybody writing in their forms: what readers see and
 * what staff have written since are changed alike, each as a new revision.
 */
@Component
class Rewriting {

	private final Archive archive;

	Rewriting(Archive archive) {
		this.archive = archive;
	}

	/**
	 * Rewrites the published, the scheduled and the newest form of a content, from the
	 * first one on that the change concerns.
	 * @param concerns whether a form is to be changed
	 */
	JoiningChange rewrite(Content content, Predicate<Document> concerns, UnaryOperator<Document> change,
			@Nullable Member actor) {
		int latest = content.latest();
		Integer published = content.published();
		List<Integer> numbers = standing(content.published(), content.scheduled(), latest).stream()
			.dropWhile(number -> !concerns.test(archive.document(content, number)))
			.toList();
		numbers.forEach(number -> append(content, number, change, Origin.JOINED, actor));
		return new JoiningChange(content.id(), latest, published, content.latest(), content.published());
	}

	/** Takes up what a content said before it was rewritten. */
	void restore(Content content, JoiningChange change, Member actor) {
		if (change.publishedBefore() != null && change.publishedBefore() != change.latestBefore()) {
			takeUp(content, change.publishedBefore(), change.publishedAfter(), actor);
		}
		takeUp(content, change.latestBefore(), change.latestAfter(), actor);
	}

	private void takeUp(Content content, int before, @Nullable Integer after, Member actor) {
		Document earlier = archive.document(content, before);
		if (after != null) {
			append(content, after, now -> earlier, Origin.PARTED, actor);
		}
	}

	private void append(Content content, int number, UnaryOperator<Document> change, Origin origin,
			@Nullable Member actor) {
		Document document = change.apply(archive.document(content, number));
		Save save = new Save(document, content.latest(), UUID.randomUUID(), null, actor);
		archive.replace(content, number, save, origin);
	}

	private static SortedSet<Integer> standing(@Nullable Integer... numbers) {
		return Stream.of(numbers).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
	}

}
