package org.acsh.portal.meeting;

import org.acsh.portal.editing.ChoiceRegister;
import org.acsh.portal.editing.Choices;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Service;

/** The published meetings that other records can name, whoever may see them. */
@Service
public class MeetingRegister extends ChoiceRegister {

	private final MeetingRepository meetings;

	MeetingRegister(Choices choices, MeetingRepository meetings) {
		super("meetings", "meeting_choice", choices);
		this.meetings = meetings;
	}

	/**
	 * The meeting that a record refers to.
	 * @param slug the last part of the address of its page
	 * @throws NotFoundException if there is no such meeting
	 */
	public Meeting meeting(String slug) {
		return meetings.findBySlug(new Slug(slug)).orElseThrow(() -> new NotFoundException("meeting " + slug));
	}

}
