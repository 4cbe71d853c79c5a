package org.acsh.portal.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.acsh.portal.StaffReader;

/** How a member of staff comes to the desk in a browser. */
final class Staff {

	private Staff() {
	}

	/** The desk's first page, after signing in. */
	static Page comes(Visitor visitor, StaffReader member) {
		return comes(visitor, member, new NewContextOptions());
	}

	/** The desk's first page, on another screen … */
	static Page comes(Visitor visitor, StaffReader member, NewContextOptions options) {
		Page page = visitor.open("/en/sign-in", options);
		signsIn(page, member);
		page.waitForURL("**/en/staff");
		return page;
	}

	/** Fills in the page to sign in on, which is open, and sends it. */
	static void signsIn(Page page, StaffReader member) {
		page.locator("main [name=email]").fill(member.email());
		page.locator("main [name=password]").fill(StaffReader.PASSWORD);
		page.locator("main form button").click();
	}

}
