package org.acsh.portal.meeting;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.site.PageSections;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of meetings, with the sections that rooms above add to them. */
@Component
class MeetingPages {

	private final MeetingService meetings;

	private final ObjectProvider<PageSections<MeetingPage>> sections;

	MeetingPages(MeetingService meetings, ObjectProvider<PageSections<MeetingPage>> sections) {
		this.meetings = meetings;
		this.sections = sections;
	}

	/**
	 * The page at an address.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if no meeting ever had the address
	 */
	ModelAndView at(String slug, Locale reader) {
		return page(meetings.page(slug), reader);
	}

	/**
	 * The page of a meeting that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	ModelAndView of(UUID content, Locale reader) {
		return page(meetings.page(content), reader);
	}

	private ModelAndView page(MeetingPage meeting, Locale reader) {
		return new ModelAndView("meeting/show").addObject("meeting", meeting)
			.addObject("sections", PageSections.of(sections, meeting, reader))
			.addObject("noindex", meeting.withdrawn() != null);
	}

}
