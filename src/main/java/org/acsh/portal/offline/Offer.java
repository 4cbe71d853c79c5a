package org.acsh.portal.offline;

/** What a page offers to take along. */
record Offer(Subject subject, Weight weight) {
}
