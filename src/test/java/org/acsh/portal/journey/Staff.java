package org.acsh.portal.journey;

import com.microsoft.playwright.Page;
import org.acsh.portal.StaffReader;

/** How a member of staff comes to the desk in a browser. */
final class Staff {

	private Staff() {
	}

	/** The desk's first page, after signing in. */
	static Page comes(Visitor visitor, StaffReader member) {
		Page page = visitor.open("/en/sign-in");
		page.locator("main [name=email]").fill(member.email());
		page.locator("main [name=password]").fill(StaffReader.PASSWORD);
		page.locator("main form button").click();
		page.waitForURL("**/en/staff");
		return page;
	}

}
