package org.acsh.portal.site;

import java.util.Set;

/**
 * Names the parameters that a room's pages read. A parameter that no room names makes no
 * page of its own: it is left out of the page cache's keys and of canonical addresses.
 */
public interface PageParameters {

	/** The names, as they stand in addresses. */
	Set<String> names();

}
