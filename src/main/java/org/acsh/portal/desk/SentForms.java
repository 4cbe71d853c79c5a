package org.acsh.portal.desk;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.acsh.portal.document.Document;
import org.acsh.portal.document.FieldPath;
import org.acsh.portal.document.FormBinder;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.Kind;

import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestUtils;

/** Reads the forms that browsers send, and carries out what their buttons ask for. */
@Component
class SentForms {

	private static final int KEY_LENGTH = 8;

	private static final int LONGEST_NOTE = 300;

	private final References references;

	private final DraftService drafts;

	SentForms(References references, DraftService drafts) {
		this.references = references;
		this.drafts = drafts;
	}

	/**
	 * The form that a browser sent, with the records that it names found.
	 */
	Sent read(Kind<?> kind, HttpServletRequest request, Locale reader) {
		Document typed = kind.document(new FormBinder<>(kind.formType()).bind(request.getParameterMap()));
		int based = ServletRequestUtils.getIntParameter(request, "based", 0);
		return new Sent(references.resolved(kind, typed, reader), based,
				ServletRequestUtils.getIntParameter(request, "since", 0), deed(request), note(request),
				Order.of(request.getParameter("do")));
	}

	/**
	 * The form after a button was pressed that does not keep it; the same form where the
	 * button is about something that is not in it.
	 */
	Reworked reworked(Kind<?> kind, UUID id, Sent sent, Locale reader) {
		try {
			return carriedOut(kind, id, sent, reader);
		}
		catch (IllegalArgumentException ex) {
			return new Reworked(sent.document(), "");
		}
	}

	private Reworked carriedOut(Kind<?> kind, UUID id, Sent sent, Locale reader) {
		Document document = sent.document();
		String field = sent.order().field();
		return switch (sent.order().verb()) {
			case ADD -> added(document, field);
			case REMOVE -> new Reworked(document.remove(field), "");
			case UP -> new Reworked(document.move(field, -1), "");
			case DOWN -> new Reworked(document.move(field, 1), "");
			case TAKE -> new Reworked(taken(document, field, drafts.newest(kind.name(), id).document()), "");
			case CREATE -> new Reworked(references.created(kind, document, field, reader.getLanguage()), "");
			case SAVE, PREVIEW, PUBLISH -> new Reworked(document, "");
		};
	}

	private static Reworked added(Document document, String list) {
		String key = UUID.randomUUID().toString().substring(0, KEY_LENGTH);
		Document longer = document.add(list, key);
		return new Reworked(longer, FieldPath.ofName(list, longer).item(key).nameIn(longer).orElse(""));
	}

	private static Document taken(Document mine, String field, Document theirs) {
		String text = theirs.textAt(FieldPath.ofName(field, mine));
		boolean item = field.endsWith("]") && !field.contains(".texts[");
		return item ? (text.isEmpty() ? mine.remove(field) : mine) : mine.withValue(field, text);
	}

	/**
	 * A form after a button was pressed.
	 *
	 * @param document the form
	 * @param added the name of the item that is new in it, empty for none
	 */
	record Reworked(Document document, String added) {
	}

	private static String note(HttpServletRequest request) {
		String typed = ServletRequestUtils.getStringParameter(request, "note", "").strip();
		return typed.substring(0, Math.min(typed.length(), LONGEST_NOTE));
	}

	private static UUID deed(HttpServletRequest request) {
		try {
			return UUID.fromString(ServletRequestUtils.getStringParameter(request, "deed", ""));
		}
		catch (IllegalArgumentException ex) {
			return UUID.randomUUID();
		}
	}

}
