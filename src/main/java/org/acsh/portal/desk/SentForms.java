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

	private final References references;

	private final DraftService drafts;

	SentForms(References references, DraftService drafts) {
		this.references = references;
		this.drafts = drafts;
	}

	Sent read(Kind<?> kind, HttpServletRequest request, Locale reader) {
		Document typed = kind.document(FormBinder.of(kind.formType()).bind(request));
		return new Sent(references.resolved(kind, typed, reader),
				ServletRequestUtils.getIntParameter(request, "based", 0), deed(request),
				Order.of(request.getParameter("do")));
	}

	/** The form after a button was pressed that does not keep it. */
	Document reworked(Kind<?> kind, UUID id, Sent sent, Locale reader) {
		Document document = sent.document();
		String field = sent.order().field();
		return switch (sent.order().verb()) {
			case ADD -> document.add(field, UUID.randomUUID().toString().substring(0, KEY_LENGTH));
			case REMOVE -> document.remove(field);
			case UP -> document.move(field, -1);
			case DOWN -> document.move(field, 1);
			case TAKE -> taken(document, field, drafts.newest(kind.name(), id).document());
			case CREATE -> references.created(kind, document, field, reader.getLanguage());
			case SAVE, PREVIEW, PUBLISH -> document;
		};
	}

	private static Document taken(Document mine, String field, Document theirs) {
		String text = theirs.textAt(FieldPath.ofName(field, mine));
		boolean item = field.endsWith("]") && !field.contains(".texts[");
		return item ? (text.isEmpty() ? mine.remove(field) : mine) : mine.withValue(field, text);
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
