package org.acsh.portal.event;

/** What sort of agenda item a session is. */
public enum SessionKind {

	OPENING, TALK, PANEL, COUNTRY_PRESENTATION, SITE_VISIT, BREAK

}
