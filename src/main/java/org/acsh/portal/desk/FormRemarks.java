package org.acsh.portal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.acsh.portal.account.Members;
import org.acsh.portal.document.Clash;
import org.acsh.portal.document.Document;
import org.acsh.portal.document.FieldPath;
import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.PublishingService;
import org.acsh.portal.editing.ReviewComment;
import org.acsh.portal.editing.ReviewService;
import org.acsh.portal.editing.Saved;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds what is to be said of the fields of a form. */
@Component
class FormRemarks {

	private final PublishingService publishing;

	private final ReviewService reviews;

	private final Members members;

	private final MessageSource messages;

	FormRemarks(PublishingService publishing, ReviewService reviews, Members members, MessageSource messages) {
		this.publishing = publishing;
		this.reviews = reviews;
		this.members = members;
		this.messages = messages;
	}

	/**
	 * What keeps a form from being published, what reviewers ask for and what clashes. A
	 * form that was never saved is spared its problems.
	 */
	List<Remark> on(Draft draft, Clashes clashes, Locale reader) {
		List<Remark> remarks = new ArrayList<>(clashes.in(draft.document()));
		reviews.open(draft.content().id()).forEach(comment -> remarks.add(remark(comment, draft.document())));
		if (draft.content().latest() > 0) {
			remarks.addAll(problems(draft, reader));
		}
		return remarks;
	}

	private List<Remark> problems(Draft draft, Locale reader) {
		return publishing.problems(draft)
			.getFieldErrors()
			.stream()
			.<Remark>map(error -> new Remark.Problem(error.getField(), messages.getMessage(error, reader)))
			.toList();
	}

	private Remark remark(ReviewComment comment, Document document) {
		String reviewer = members.nameOf(comment.author());
		return new Remark.Comment(nameIn(document, comment.field()), reviewer, comment.words());
	}

	private static String nameIn(Document document, String path) {
		return path.isEmpty() ? "" : FieldPath.parse(path).nameIn(document).orElse("");
	}

	/**
	 * What a colleague saved while a form was being filled in.
	 *
	 * @param who the colleague's name
	 * @param fields the fields that both have changed
	 */
	record Clashes(String who, List<Clash> fields) {

		static final Clashes NONE = new Clashes("", List.of());

		static Clashes of(Saved.Clashing clashing) {
			return new Clashes(clashing.colleague(), clashing.clashes());
		}

		List<Remark> in(Document document) {
			return fields.stream()
				.<Remark>map(clash -> new Remark.Clash(clash.path().nameIn(document).orElse(""), who, clash.theirs()))
				.toList();
		}

	}

}
