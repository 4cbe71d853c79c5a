package org.acsh.portal.event;

/**
 * The content of a section on an event's page, some of which stands beside the sessions
 * and talks of the agenda, too.
 */
public interface BesideAgenda {

	/** The file of the fragment {@code beside(things)} that shows them. */
	String template();

	/** What stands beside a session. */
	Things besideSession(long session);

	/** What stands beside a talk. */
	Things besideTalk(long talk);

	/** What stands beside one part of the agenda. */
	interface Things {

		/** Whether nothing does. */
		boolean isEmpty();

	}

}
