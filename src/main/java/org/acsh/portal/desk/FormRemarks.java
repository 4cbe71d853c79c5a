package org.acsh.portal.desk;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.acsh.portal.account.Members;
import org.acsh.portal.document.Clash;
import org.acsh.portal.document.Document;
import org.acsh.portal.document.FieldPath;
import org.acsh.portal.document.Leaf;
import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.editing.PublishingService;
import org.acsh.portal.editing.ReviewComment;
import org.acsh.portal.editing.ReviewService;
import org.acsh.portal.editing.Saved;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;

/** Finds what is to be said of the fields of a form. */
@Component
class FormRemarks {

	// Lists have at most 500 items.
	private static final int DIGITS = 3;

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private final PublishingService publishing;

	private final ReviewService reviews;

	private final Members members;

	private final MessageSource messages;

	private final FormWords words;

	FormRemarks(PublishingService publishing, ReviewService reviews, Members members, MessageSource messages,
			FormWords words) {
		this.publishing = publishing;
		this.reviews = reviews;
		this.members = members;
		this.messages = messages;
		this.words = words;
	}

	/**
	 * What keeps a form from being published, what reviewers ask for and what clashes. A
	 * form that was never saved is spared its problems.
	 */
	List<Remark> on(Kind<?> kind, Draft draft, Clashes clashes, Locale reader) {
		Told told = words.of(kind, clashes.leaves(), reader);
		List<Remark> remarks = new ArrayList<>(clashes.in(draft.document(), told));
		remarks.addAll(comments(draft, told));
		if (draft.content().latest() > 0) {
			remarks.addAll(problems(kind, draft, reader));
		}
		return remarks;
	}

	// Constraints are found in no order: fields stand as the record has them, items by
	// number.
	private static Comparator<FieldError> inOrderOf(Class<? extends Record> form) {
		List<String> fields = Stream.of(form.getRecordComponents()).map(RecordComponent::getName).toList();
		return Comparator.<FieldError>comparingInt(error -> fields.indexOf(error.getField().split("[.\\[]")[0]))
			.thenComparing(error -> NUMBER.matcher(error.getField()).replaceAll(number -> number(number.group())));
	}

	private static String number(String digits) {
		return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
	}

	/** What reviewers ask for and nobody has settled yet. */
	List<Remark.Comment> comments(Kind<?> kind, Draft draft, Locale reader) {
		return comments(draft, words.of(kind, List.of(), reader));
	}

	/** What keeps a form from being published, in the order of the form. */
	List<Remark.Problem> problems(Kind<?> kind, Draft draft, Locale reader) {
		Told told = words.of(kind, List.of(), reader);
		// An item that was just added has none of its fields yet.
		Document whole = kind.document(kind.form(draft.document()));
		return publishing.problems(draft)
			.getFieldErrors()
			.stream()
			.sorted(inOrderOf(kind.formType()))
			.map(error -> problem(error.getField(), messages.getMessage(error, reader), whole, told))
			.toList();
	}

	private static Remark.Problem problem(String field, String message, Document document, Told told) {
		return new Remark.Problem(field, message, told.line(FieldPath.ofName(field, document), message, document));
	}

	private List<Remark.Comment> comments(Draft draft, Told told) {
		return reviews.open(draft.content().id()).stream().map(comment -> remark(comment, draft, told)).toList();
	}

	private Remark.Comment remark(ReviewComment comment, Draft draft, Told told) {
		String reviewer = members.nameOf(comment.author());
		FieldPath path = comment.field().isEmpty() ? FieldPath.ROOT : FieldPath.parse(comment.field());
		return new Remark.Comment(path.nameIn(draft.document()).orElse(""), told.trail(path, draft.document()),
				reviewer, comment.words());
	}

	/**
	 * What a colleague saved while a form was being filled in.
	 *
	 * @param who the colleague's name
	 * @param fields the fields that both have changed
	 * @param theirs the colleague's form
	 */
	record Clashes(String who, List<Clash> fields, Document theirs) {

		static final Clashes NONE = new Clashes("", List.of(), Document.blank());

		static Clashes of(Saved.Clashing clashing, Document theirs) {
			return new Clashes(clashing.colleague(), clashing.clashes(), theirs);
		}

		List<Leaf> leaves() {
			return fields.stream().flatMap(clash -> theirs.leavesAt(clash.path()).stream()).toList();
		}

		List<Remark> in(Document document, Told told) {
			return fields.stream()
				.<Remark>map(clash -> new Remark.Clash(clash.path().nameIn(document).orElse(""), who,
						told.text(clash.path(), theirs)))
				.toList();
		}

	}

}
