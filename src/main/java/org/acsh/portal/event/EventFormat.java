package org.acsh.portal.event;

/** How people take part in an event. */
public enum EventFormat {

	IN_PERSON, ONLINE, HYBRID

}
