package org.acsh.portal.page;

/** Where every page of the portal links to a page. */
enum Menu {

	HEADER, FOOTER, NONE

}
