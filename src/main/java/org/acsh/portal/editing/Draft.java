package org.acsh.portal.editing;

import org.acsh.portal.document.Document;

/**
 * A content with one of its revisions.
 *
 * @param content what is edited
 * @param number the revision, 0 where nothing was saved yet
 * @param document the form as it was filled in
 */
public record Draft(Content content, int number, Document document) {
}
