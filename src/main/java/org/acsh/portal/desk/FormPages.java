package org.acsh.portal.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.account.Members;
import org.acsh.portal.document.Clash;
import org.acsh.portal.document.Document;
import org.acsh.portal.document.FieldPath;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.editing.PublicationService;
import org.acsh.portal.editing.ReviewComment;
import org.acsh.portal.editing.ReviewService;
import org.acsh.portal.site.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a form: what was typed, and what is to be said of it. */
@Component
class FormPages {

	private final References references;

	private final PublicationService publications;

	private final ReviewService reviews;

	private final Members members;

	private final MessageSource messages;

	FormPages(References references, PublicationService publications, ReviewService reviews, Members members,
			MessageSource messages) {
		this.references = references;
		this.publications = publications;
		this.reviews = reviews;
		this.members = members;
		this.messages = messages;
	}

	/**
	 * The page of a form.
	 * @param draft the content and the form to show, on whatever revision it is based
	 * @param clashes what a colleague wrote in the same fields at the same time
	 * @param added the item just added or moved, empty for none
	 */
	ModelAndView page(Kind<?> kind, Draft draft, Clashes clashes, String added, Locale reader) {
		List<Remark> remarks = new ArrayList<>(clashes.in(draft.document()));
		remarks.addAll(comments(draft));
		if (draft.content().latest() > 0) {
			remarks.addAll(problems(draft, reader));
		}
		Labels labels = references.labels(kind, draft.document(), reader);
		Editor editor = new Editor(copy(kind, draft), languages(draft.document()), remarks, labels, added);
		return new ModelAndView(kind.template()).addObject("editor", editor)
			.addObject("form", kind.form(draft.document()))
			.addObject("choices", references.choices(reader))
			.addObject("content", draft.content());
	}

	private List<Remark> problems(Draft draft, Locale reader) {
		return publications.problems(draft)
			.getFieldErrors()
			.stream()
			.<Remark>map(error -> new Remark.Problem(error.getField(), messages.getMessage(error, reader)))
			.toList();
	}

	private List<Remark> comments(Draft draft) {
		return reviews.open(draft.content().id()).stream().map(comment -> remark(comment, draft.document())).toList();
	}

	private Remark remark(ReviewComment comment, Document document) {
		String field = FieldPath.parse(comment.field()).nameIn(document).orElse("");
		return new Remark.Comment(field, members.named(comment.author()).map(Member::name).orElse(""), comment.words());
	}

	private static Editor.Copy copy(Kind<?> kind, Draft draft) {
		Content content = draft.content();
		return new Editor.Copy(content.id(), Places.of(kind.name(), content.id()), draft.number(), UUID.randomUUID());
	}

	private static List<Language> languages(Document document) {
		Set<String> tags = new LinkedHashSet<>(document.languages());
		return tags.stream().map(Language::new).toList();
	}

	/**
	 * What a colleague saved while a form was being filled in.
	 *
	 * @param who the colleague's name
	 * @param fields the fields that both have changed
	 */
	record Clashes(String who, List<Clash> fields) {

		static final Clashes NONE = new Clashes("", List.of());

		List<Remark> in(Document document) {
			return fields.stream()
				.<Remark>map(clash -> new Remark.Clash(clash.path().nameIn(document).orElse(""), who, clash.theirs()))
				.toList();
		}

	}

}
