package org.acsh.portal.desk;

import java.util.List;
import java.util.stream.Stream;

import org.acsh.portal.editing.Content;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Component;

/** The ways from the desk to pages of rooms above. */
@Component
class Shortcuts {

	private final List<Shortcut> all;

	Shortcuts(List<Shortcut> all) {
		this.all = all;
	}

	/** Those from the list of a kind. */
	public List<Shortcut> ofList(String kind) {
		return of(kind).filter((one) -> !one.isOfEach()).toList();
	}

	/** Those from the pages of a content; none before readers see it. */
	public List<Shortcut> of(Content content) {
		Slug slug = content.publishedSlug();
		return (slug == null || !content.isPublic()) ? List.of()
				: of(content.kind()).filter(Shortcut::isOfEach).map((one) -> one.from(slug)).toList();
	}

	private Stream<Shortcut> of(String kind) {
		return all.stream().filter((one) -> one.kind().equals(kind));
	}

}
