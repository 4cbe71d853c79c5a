package org.acsh.portal.event;

/** The level of civil servants that an event is for. */
public enum AudienceLevel {

	SENIOR, MID_LEVEL, ENTRY_LEVEL

}
