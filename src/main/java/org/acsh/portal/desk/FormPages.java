package org.acsh.portal.desk;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.desk.FormRemarks.Clashes;
import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.joining.LikenessService;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a form: what was typed, and what is to be said of it. */
@Component
class FormPages {

	private final FormRemarks remarks;

	private final References references;

	private final ContentLanguages languages;

	private final LikenessService likenesses;

	FormPages(FormRemarks remarks, References references, ContentLanguages languages, LikenessService likenesses) {
		this.remarks = remarks;
		this.references = references;
		this.languages = languages;
		this.likenesses = likenesses;
	}

	/**
	 * The page of a form.
	 * @param draft the content and the form to show, with the revision it is based on
	 * @param clashes what a colleague wrote in the same fields at the same time
	 * @param added the item just added, or a field that was asked for, empty for none
	 */
	ModelAndView page(Kind<?> kind, Draft draft, Clashes clashes, String added, Locale reader) {
		List<Remark> said = remarks.on(kind, draft, clashes, reader);
		Labels labels = references.labels(kind, draft.document(), reader);
		Editor editor = new Editor(copy(kind, draft), languages.of(draft.document()), said, labels, added);
		return new ModelAndView(kind.template()).addObject("editor", editor)
			.addObject("form", kind.form(draft.document()))
			.addObject("choices", kind.choices())
			.addObject("offer", new Offer(references, reader))
			.addObject("alike", likenesses.of(draft.content()))
			.addObject("content", draft.content());
	}

	private static Editor.Copy copy(Kind<?> kind, Draft draft) {
		UUID content = draft.content().id();
		return new Editor.Copy(content, Places.of(kind.name(), content), draft.number(), UUID.randomUUID());
	}

}
