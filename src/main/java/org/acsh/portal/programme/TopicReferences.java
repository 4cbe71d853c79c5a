package org.acsh.portal.programme;

import org.acsh.portal.document.Typed;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds what the form of a topic names. Naming what does not exist is refused with
 * {@link NotFoundException}.
 */
@Component
class TopicReferences {

	private final TopicService topics;

	private final AreaRepository areas;

	TopicReferences(TopicService topics, AreaRepository areas) {
		this.topics = topics;
		this.areas = areas;
	}

	@Nullable Topic topic(String slug) {
		return Typed.read(slug, topics::listed);
	}

	@Nullable Area area(String slug) {
		return Typed.read(slug, this::known);
	}

	private Area known(String slug) {
		return areas.findBySlug(new Slug(slug)).orElseThrow(() -> new NotFoundException("area " + slug));
	}

}
