package org.acsh.portal.event;

/** What sort of occasion an event is. */
public enum EventKind {

	STUDY_VISIT, SEMINAR, WORKSHOP, CONFERENCE, FORUM, OTHER

}
