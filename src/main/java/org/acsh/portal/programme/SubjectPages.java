package org.acsh.portal.programme;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.site.PageSections;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes the pages of topics and areas of activity, with all that rooms above have about
 * them.
 */
@Component
class SubjectPages {

	private final TopicService topics;

	private final AreaService areas;

	private final ObjectProvider<PageSections<Subject>> sections;

	SubjectPages(TopicService topics, AreaService areas, ObjectProvider<PageSections<Subject>> sections) {
		this.topics = topics;
		this.areas = areas;
		this.sections = sections;
	}

	/** All topics, by the area they belong to, and those of no area. */
	ModelAndView list(Locale reader) {
		List<AreaOfActivity> all = areas.all();
		List<TopicRef> others = topics.all(reader)
			.stream()
			.filter(topic -> all.stream().noneMatch(area -> area.topics().contains(topic)))
			.toList();
		return new ModelAndView("programme/topics").addObject("areas", all).addObject("others", others);
	}

	ModelAndView topic(String slug, Locale reader) {
		return page(topics.page(slug), reader);
	}

	ModelAndView topic(UUID content, Locale reader) {
		return page(topics.page(content), reader);
	}

	ModelAndView area(String slug, Locale reader) {
		return page(areas.page(slug), reader);
	}

	ModelAndView area(UUID content, Locale reader) {
		return page(areas.page(content), reader);
	}

	private ModelAndView page(TopicPage topic, Locale reader) {
		return new ModelAndView("programme/topic").addObject("topic", topic)
			.addObject("sections", PageSections.of(sections, topic, reader))
			.addObject("noindex", topic.withdrawn() != null);
	}

	private ModelAndView page(AreaOfActivity area, Locale reader) {
		return new ModelAndView("programme/area").addObject("area", area)
			.addObject("sections", PageSections.of(sections, area, reader))
			.addObject("noindex", area.withdrawn() != null);
	}

}
