package org.acsh.portal.desk;

import java.util.UUID;

/** The addresses of the desk, without the language. */
final class Places {

	private Places() {
	}

	/** The form of a content; its other pages are below it. */
	static String of(String kind, UUID content) {
		return "/staff/" + kind + "/" + content;
	}

	static String redirect(String kind, UUID content, String page) {
		return "redirect:" + of(kind, content) + page;
	}

}
