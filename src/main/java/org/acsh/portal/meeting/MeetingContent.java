package org.acsh.portal.meeting;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.editing.ContentKind;
import org.acsh.portal.site.Languages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** Meetings as content that staff edit. */
@Component
@Order(20)
class MeetingContent implements ContentKind<MeetingForm> {

	static final String NAME = "meetings";

	private final MeetingRepository meetings;

	private final MeetingReferences references;

	private final MeetingCheck check;

	private final MeetingPages pages;

	private final Languages languages;

	MeetingContent(MeetingRepository meetings, MeetingReferences references, MeetingCheck check, MeetingPages pages,
			Languages languages) {
		this.meetings = meetings;
		this.references = references;
		this.check = check;
		this.pages = pages;
		this.languages = languages;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Class<MeetingForm> form() {
		return MeetingForm.class;
	}

	@Override
	public String template() {
		return "meeting/staff/form";
	}

	@Override
	public String labels() {
		return "meeting.form.";
	}

	@Override
	public MeetingChoices choices() {
		return MeetingChoices.ALL;
	}

	@Override
	public MeetingForm blank(String language) {
		return MeetingForm.blank(languages.tagsAfter(language));
	}

	@Override
	public void check(UUID content, MeetingForm form, Errors errors) {
		check.check(form, errors);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID content, MeetingForm form) {
		meetings.revise(content, known -> known.revise(form, references), () -> new Meeting(content, form, references));
	}

	@Override
	public ModelAndView page(UUID content, Locale reader) {
		return pages.of(content, reader);
	}

}
