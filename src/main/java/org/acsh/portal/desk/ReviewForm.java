package org.acsh.portal.desk;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.acsh.portal.editing.ReviewService.FieldComment;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer asks the author to change, as typed.
 *
 * @param comments one for each field that is new
 */
record ReviewForm(@Nullable List<Item> comments) {

	static ReviewForm blank() {
		return new ReviewForm(List.of());
	}

	List<FieldComment> asked() {
		return Objects.requireNonNullElse(comments, List.<Item>of())
			.stream()
			.filter(item -> item.words() != null && !item.words().isBlank())
			.map(item -> new FieldComment(Objects.requireNonNullElse(item.field(), ""),
					Objects.requireNonNull(item.words()).strip()))
			.toList();
	}

	/** What was typed of a field, named by keys; empty for nothing. */
	public String on(String field) {
		return asked().stream()
			.filter(comment -> comment.field().equals(field))
			.map(FieldComment::words)
			.collect(Collectors.joining("\n\n"));
	}

	/**
	 * The same with what was typed of fields that are not new any more said of the form
	 * as a whole: no other place on the page is left for it.
	 */
	ReviewForm besides(List<Difference> news) {
		Set<String> paths = news.stream().map(Difference::path).collect(Collectors.toSet());
		return new ReviewForm(asked().stream()
			.map(comment -> new Item(paths.contains(comment.field()) ? comment.field() : "", comment.words()))
			.toList());
	}

	/** A comment on a field, named by keys; on the whole form where it is empty. */
	record Item(@Nullable String field, @Nullable String words) {
	}

}
