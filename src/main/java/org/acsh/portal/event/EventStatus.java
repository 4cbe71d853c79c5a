package org.acsh.portal.event;

/** Whether an event goes ahead; whether it is over, its period tells. */
public enum EventStatus {

	SCHEDULED, CANCELLED, POSTPONED

}
