package org.acsh.portal.desk;

import java.util.UUID;

import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of the desk, without the language. */
final class Places {

	private Places() {
	}

	/** The form of a content; its other pages are below it. */
	static String of(String kind, UUID content) {
		return "/staff/" + kind + "/" + content;
	}

	/** A field in the form of a content, which is opened where it stands folded away. */
	static String field(String kind, UUID content, String name) {
		return UriComponentsBuilder.fromPath(of(kind, content))
			.queryParam("at", "{name}")
			.fragment(Field.id(name))
			.encode()
			.buildAndExpand(name)
			.toUriString();
	}

	static String redirect(String kind, UUID content, String page) {
		return "redirect:" + of(kind, content) + page;
	}

}
