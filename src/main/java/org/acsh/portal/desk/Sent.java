package org.acsh.portal.desk;

import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.Save;

/**
 * A form as a browser has sent it.
 *
 * @param document what was filled in
 * @param based the revision that the form showed when it was opened, 0 for none
 * @param since where a colleague's text clashes with the form, the revision that both
 * began from, 0 for none
 * @param deed what the browser calls this sending
 * @param note what the writer says of the change, empty for nothing
 * @param order what to do with it
 */
record Sent(Document document, int based, int since, UUID deed, String note, Order order) {

	Save save(Member actor) {
		return new Save(document, based, deed, note.isBlank() ? null : note, actor);
	}

}
