package org.acsh.portal.desk;

import java.util.List;
import java.util.Objects;

import org.acsh.portal.editing.ReviewService.FieldComment;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer asks the author to change, as typed.
 *
 * @param comments one for each field that is new
 */
record ReviewForm(@Nullable List<Item> comments) {

	List<FieldComment> asked() {
		return Objects.requireNonNullElse(comments, List.<Item>of())
			.stream()
			.filter(item -> item.words() != null && !item.words().isBlank())
			.map(item -> new FieldComment(Objects.requireNonNullElse(item.field(), ""),
					Objects.requireNonNull(item.words()).strip()))
			.toList();
	}

	/** A comment on a field, named by keys; on the whole form where it is empty. */
	record Item(@Nullable String field, @Nullable String words) {
	}

}
