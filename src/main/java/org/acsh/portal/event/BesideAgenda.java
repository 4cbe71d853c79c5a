package org.acsh.portal.event;

import java.util.List;

/**
 * The content of a section on an event's page, some of which stands beside the sessions
 * and talks of the agenda, too.
 */
public interface BesideAgenda {

	/** The file of the fragment {@code beside(things)} that shows them. */
	String template();

	/** What stands beside a session; empty for nothing. */
	List<?> besideSession(long session);

	/** What stands beside a talk; empty for nothing. */
	List<?> besideTalk(long talk);

}
